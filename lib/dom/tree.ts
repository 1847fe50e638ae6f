/**
 * Reads of the tree that a page cannot bend: a form with a field named "parentNode" or "childNodes" hides the
 * property of that name, so the accessors are taken from the prototypes. Made on first use: Node has no DOM.
 */
interface Accessors {
  nodeType(this: Node): number;
  firstChild(this: Node): ChildNode | null;
  nextSibling(this: Node): ChildNode | null;
  parentNode(this: Node): ParentNode | null;
  textContent(this: Node): string | null;
  localName(this: Element): string;
}

let accessors: Accessors | undefined;

function get<K extends keyof Accessors>(name: K): Accessors[K] {
  accessors ??= {
    nodeType: getter(Node.prototype, 'nodeType'),
    firstChild: getter(Node.prototype, 'firstChild'),
    nextSibling: getter(Node.prototype, 'nextSibling'),
    parentNode: getter(Node.prototype, 'parentNode'),
    textContent: getter(Node.prototype, 'textContent'),
    localName: getter(Element.prototype, 'localName'),
  };
  return accessors[name];
}

function getter<T>(prototype: object, name: string): T {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get as T;
}

export function isElement(node: Node): node is Element {
  return get('nodeType').call(node) === 1;
}

export function isText(node: Node): node is Text {
  return get('nodeType').call(node) === 3;
}

export function firstChild(node: Node): ChildNode | null {
  return get('firstChild').call(node);
}

export function nextSibling(node: Node): ChildNode | null {
  return get('nextSibling').call(node);
}

export function parentOf(node: Node): ParentNode | null {
  return get('parentNode').call(node);
}

/** All text below the node, script and style texts too. */
export function textOf(node: Node): string {
  return get('textContent').call(node) ?? '';
}

/** Lower case for HTML elements. */
export function nameOf(element: Element): string {
  return get('localName').call(element);
}

/** Whether `first` comes before `second` in tree order; an ancestor comes before what it holds. */
export function precedes(first: Node, second: Node): boolean {
  const FOLLOWING = 4;
  return (Node.prototype.compareDocumentPosition.call(first, second) & FOLLOWING) !== 0;
}

export interface Visitor {
  /** Whether to go into the element. */
  enter(element: Element): boolean;
  /** Called for exactly those elements that were gone into. */
  leave(element: Element): void;
  text(node: Text): void;
}

/** Goes through a subtree in tree order, without recursion. */
export function walk(root: Node, visitor: Visitor): void {
  let node: Node | null = root;
  while (node) {
    let inside: Node | null = null;
    if (isText(node)) visitor.text(node);
    else if (isElement(node) && visitor.enter(node)) {
      inside = firstChild(node);
      if (!inside) visitor.leave(node);
    }
    node = inside ?? following(node, root, visitor);
  }
}

function following(start: Node, root: Node, visitor: Visitor): Node | null {
  let node: Node | null = start;
  while (node && node !== root) {
    const next = nextSibling(node);
    if (next) return next;
    node = parentOf(node);
    if (node && isElement(node)) visitor.leave(node);
  }
  return null;
}
