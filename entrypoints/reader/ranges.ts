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

/** Where each of the texts stands within the nodes, white space aside; those that are not found are left out. */
export function rangesOfText(nodes: readonly Node[], texts: readonly string[]): Range[] {
  if (texts.length === 0) return [];
  const { letters, places } = lettersOf(nodes);
  let from = 0;
  return texts.flatMap((text) => {
    const wanted = text.replace(/\s+/g, '').toLowerCase();
    const found = letters.indexOf(wanted, from);
    const at = found >= 0 ? found : letters.indexOf(wanted);
    const start = places[at];
    const end = places[at + wanted.length - 1];
    if (!wanted || at < 0 || !start || !end) return [];
    from = at + wanted.length;
    const range = new Range();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset + 1);
    return [range];
  });
}

interface Place {
  node: Text;
  offset: number;
}

function lettersOf(nodes: readonly Node[]): { letters: string; places: Place[] } {
  let letters = '';
  const places: Place[] = [];
  for (const node of nodes.flatMap(textNodes)) {
    for (let offset = 0; offset < node.data.length; offset++) {
      const letter = node.data[offset] ?? '';
      const lower = letter.toLowerCase();
      if (/\s/.test(letter) || lower.length !== 1) continue;
      letters += lower;
      places.push({ node, offset });
    }
  }
  return { letters, places };
}

function textNodes(node: Node): Text[] {
  if (node instanceof Text) return [node];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let next = walker.nextNode(); next; next = walker.nextNode()) found.push(next as Text);
  return found;
}
