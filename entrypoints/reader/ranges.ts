/** One range over all the nodes, from the first to the last; null if none is in a document. */
export function rangeOfNodes(nodes: readonly Node[]): Range | null {
  const present = nodes.filter((node) => node.isConnected);
  const first = present[0];
  const last = present.at(-1);
  if (!first || !last) return null;
  const range = new Range();
  range.setStartBefore(first);
  range.setEndAfter(last);
  return range;
}

/** One range over a text within the nodes that hold it, or over all of them where its words stand there otherwise. */
export function rangeOfWords(nodes: readonly Node[], text: string): Range | null {
  return rangesOfText(nodes, [text])[0] ?? rangeOfNodes(nodes);
}

/**
 * Where each of the texts stands within the nodes, white space aside; those that are not found are left out.
 * @param beginning words from which on they are looked for first
 */
export function rangesOfText(nodes: readonly Node[], texts: readonly string[], beginning = ''): Range[] {
  if (texts.length === 0) return [];
  const parts = nodes.flatMap(textNodes).map(lettersOf);
  const letters = parts.map((part) => part.letters).join('');
  let from = Math.max(0, letters.indexOf(bare(beginning)));
  return texts.flatMap((text) => {
    const wanted = bare(text);
    const found = letters.indexOf(wanted, from);
    const at = found >= 0 ? found : letters.indexOf(wanted);
    const start = placeOf(parts, at);
    const end = placeOf(parts, at + wanted.length - 1);
    if (!wanted || at < 0 || !start || !end) return [];
    from = at + wanted.length;
    const range = new Range();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset + 1);
    return [range];
  });
}

function bare(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

/** The letters of a text node in lower case, without white space, and the offset of each. */
interface Letters {
  node: Text;
  data: string;
  letters: string;
  offsets: readonly number[];
}

/** A text file is one node of many steps. */
const known = new WeakMap<Text, Letters>();

function lettersOf(node: Text): Letters {
  const before = known.get(node);
  if (before?.data === node.data) return before;
  let letters = '';
  const offsets: number[] = [];
  for (let offset = 0; offset < node.data.length; offset++) {
    const letter = node.data[offset] ?? '';
    const lower = letter.toLowerCase();
    if (/\s/.test(letter) || lower.length !== 1) continue;
    letters += lower;
    offsets.push(offset);
  }
  const made = { node, data: node.data, letters, offsets };
  known.set(node, made);
  return made;
}

function placeOf(parts: readonly Letters[], index: number): { node: Text; offset: number } | undefined {
  let rest = index;
  for (const { node, offsets } of parts) {
    const offset = offsets[rest];
    if (offset !== undefined) return { node, offset };
    rest -= offsets.length;
  }
  return undefined;
}

function textNodes(node: Node): Text[] {
  if (node instanceof Text) return [node];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let next = walker.nextNode(); next; next = walker.nextNode()) found.push(next as Text);
  return found;
}
