import { elementsBelow, parentElement, previousSibling } from '../dom/query.ts';
import { firstChild, nameOf, nextSibling, textOf } from '../dom/tree.ts';
import { hasWords, holdsMedia, isDisclosure } from './words.ts';

const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'big',
  'button',
  'center',
  'cite',
  'code',
  'em',
  'font',
  'i',
  'img',
  'kbd',
  'label',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'var',
  'wbr',
]);
const WRAPPERS = new Set(['b', 'big', 'button', 'em', 'font', 'i', 'mark', 'small', 'span', 'strong', 'u']);
const CONTENT_CELLS = new Set([
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'th',
  'caption',
  'figcaption',
  'summary',
  'dt',
  'nav',
  'label',
  'legend',
  'header',
  'footer',
]);
const IGNORED = new Set(['script', 'style', 'template', 'noscript', 'br', 'link', 'meta']);
const FARTHEST = 12;
const LONGEST_LINE = 200;

/**
 * The outermost inline element that holds nothing but the link, if no words stand beside it on its line;
 * null if the link is part of a sentence, a heading or a table.
 */
export function aloneOnLine(link: Element, ads: ReadonlySet<Element>): Element | null {
  let element = link;
  for (;;) {
    if (!isAlone(element, ads)) return null;
    const parent = parentElement(element);
    if (!parent || CONTENT_CELLS.has(nameOf(parent))) return null;
    if (!WRAPPERS.has(nameOf(parent))) return inContent(parent) ? null : element;
    element = parent;
  }
}

function inContent(element: Element): boolean {
  for (let at: Element | null = element, depth = 0; at && depth < FARTHEST; at = parentElement(at), depth++) {
    if (CONTENT_CELLS.has(nameOf(at))) return !isLayoutCell(at);
  }
  return false;
}

/** Old sites lay their whole page out in a table: a cell of it is no cell of content. */
function isLayoutCell(element: Element): boolean {
  return nameOf(element) === 'td' && elementsBelow(element, 'h1,h2,article').length > 0;
}

function isAlone(element: Element, ads: ReadonlySet<Element>): boolean {
  return isClear(element, ads, nextSibling) && isClear(element, ads, previousSibling);
}

/** Whether nothing but other ads and decoration follows in one direction, up to the next block. */
function isClear(element: Element, ads: ReadonlySet<Element>, step: (node: Node) => Node | null): boolean {
  let steps = 0;
  for (let node = step(element); node; node = step(node)) {
    if (++steps > LONGEST_LINE) return false;
    if (node.nodeType === Node.TEXT_NODE) {
      const text = textOf(node);
      if (hasWords(text) && !isDisclosure(text)) return false;
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const beside = node as Element;
      const tag = nameOf(beside);
      if (IGNORED.has(tag) || ads.has(beside)) continue;
      if (!INLINE.has(tag)) return true;
      if (!isDecoration(beside, ads)) return false;
    }
  }
  return true;
}

function isDecoration(element: Element, ads: ReadonlySet<Element>): boolean {
  const only = firstChild(element);
  if (only && nextSibling(only) === null && ads.has(only as Element)) return true;
  return nameOf(element) !== 'img' && !hasWords(textOf(element)) && !holdsMedia(element);
}
