/** Most characters that are looked at. */
const MOST_TEXT = 8_000;
/** Most text nodes that are looked at. */
const MOST_NODES = 200;
/** Elements of a page whose text browsers put together faster than a walk does. */
const FEW_ELEMENTS = 150;
/** Shorter texts are not worth finding out whether they are seen. */
const SHORT = 40;
const SHOW_TEXT = 4;

const SILENT = new Set(['noscript', 'script', 'style', 'template']);

/**
 * The beginning of the text of `root` from `start` on (or from the beginning), in page order, with little work however
 * large the page is.
 */
export function sampleText(doc: Document, root: Element, start: Element | null): string {
  const all = Document.prototype.getElementsByTagName.call(doc, '*');
  if (!all.item(FEW_ELEMENTS)) {
    const { textContent } = start?.parentElement ?? root;
    if (typeof textContent === 'string' && textContent.length < MOST_TEXT) return textContent;
  }
  const walker = Document.prototype.createTreeWalker.call(doc, root, SHOW_TEXT);
  if (start) walker.currentNode = start;
  let text = '';
  for (let count = 0; count < MOST_NODES && text.length < MOST_TEXT; count++) {
    const node = walker.nextNode() as Text | null;
    if (!node) break;
    const { data } = node;
    if (data.length > SHORT && SILENT.has(node.parentElement?.localName ?? '')) continue;
    text += data.length > MOST_TEXT ? data.slice(0, MOST_TEXT) : data;
  }
  return text;
}
