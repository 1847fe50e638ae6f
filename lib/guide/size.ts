import { elementsBelow } from '../dom/query.ts';
import { nameOf } from '../dom/tree.ts';

/** Pages of this size and more are not looked at: the work would be felt. Articles have a few thousand elements. */
const MOST_ELEMENTS = { unasked: 20_000, asked: 60_000 };
/** Characters of text, that of scripts and styles aside. */
const MOST_TEXT = { unasked: 1_000_000, asked: 3_000_000 };
/** Shorter texts are not worth finding out whether they are a script's. */
const SHORT = 2_000;
const SILENT = new Set(['noscript', 'script', 'style', 'template', 'textarea']);
const SHOW_TEXT = 4;

/** Whether a page is too large to be looked at: at once, or for one who asked for it and can wait a moment. */
export function isTooLarge(doc: Document, asked: boolean): boolean {
  const kind = asked ? 'asked' : 'unasked';
  return elementsBelow(doc).length > MOST_ELEMENTS[kind] || hasMoreText(doc, MOST_TEXT[kind]);
}

function hasMoreText(doc: Document, limit: number): boolean {
  const walker = Document.prototype.createTreeWalker.call(doc, doc, SHOW_TEXT);
  let rest = limit;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { length } = node;
    if (length > SHORT && SILENT.has(node.parentElement ? nameOf(node.parentElement) : '')) continue;
    rest -= length;
    if (rest < 0) return true;
  }
  return false;
}
