/** How often something asked the page for a node, a text or an attribute; how often for what needs styles or layout. */
export interface Reads {
  dom: number;
  layout: number;
}

/** The global that `installCounters` leaves. */
export interface Counting {
  counted(act: () => unknown): Reads;
}

/** Runs in the page: counts each use of a getter or method of the DOM's. Must not refer to anything outside itself. */
export function installCounters(): void {
  const reads = { dom: 0, layout: 0 };
  const layout =
    /^(?:getComputedStyle|checkVisibility|getBoundingClientRect|getClientRects|innerText|(?:offset|client|scroll)(?:Width|Height|Top|Left|Parent))$/;
  const counting = (name: string, original: (...args: unknown[]) => unknown) =>
    function (this: unknown, ...args: unknown[]) {
      reads[layout.test(name) ? 'layout' : 'dom']++;
      return Reflect.apply(original, this, args);
    };
  const count = (owner: object) => {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
      if (name === 'constructor' || !property.configurable) continue;
      if (property.get) property.get = counting(name, property.get);
      else if (typeof property.value === 'function') property.value = counting(name, property.value);
      Object.defineProperty(owner, name, property);
    }
  };
  const dom = [
    Node,
    Element,
    HTMLElement,
    Document,
    CharacterData,
    TreeWalker,
    NodeList,
    HTMLCollection,
    Range,
  ];
  for (const { prototype } of dom) count(prototype);
  globalThis.getComputedStyle = counting('getComputedStyle', globalThis.getComputedStyle as never) as never;
  (globalThis as unknown as Counting).counted = (act) => {
    Object.assign(reads, { dom: 0, layout: 0 });
    act();
    return { ...reads };
  };
}
