import { parentElement } from '../dom/query.ts';
import { firstChild, isElement, isText, nameOf, nextSibling, textOf } from '../dom/tree.ts';
import { hasWords, isDisclosure } from './words.ts';

const STOPS = new Set([
  'html',
  'body',
  'main',
  'article',
  'form',
  'td',
  'th',
  'tr',
  'tbody',
  'table',
  'dialog',
  'nav',
  'header',
  'footer',
  'head',
  'details',
  'fieldset',
]);
const INERT = new Set(['script', 'style', 'link', 'meta', 'br', 'hr', 'wbr', 'noscript', 'template']);
const REPLACED = new Set([
  'img',
  'picture',
  'video',
  'audio',
  'iframe',
  'object',
  'embed',
  'canvas',
  'input',
  'button',
  'textarea',
  'select',
  'svg',
  'form',
  'math',
]);
const CONTENT = [...REPLACED].join(',');
const HIGHEST = 64;

/** Wrappers that hold nothing but ads: each is all ad, so the block is the wrapper. */
export function wrappersOf(ads: ReadonlySet<Element>): Set<Element> {
  const wrappers = new Set<Element>();
  const mixed = new Set<Element | null>();
  for (const element of byDepth(ancestorsOf(ads))) {
    if (!mixed.has(element) && holdsOnlyAds(element, ads, wrappers)) wrappers.add(element);
    else mixed.add(parentElement(element));
  }
  return wrappers;
}

/** How far below the page's other ancestors-to-be-judged each ancestor lies. */
function ancestorsOf(ads: ReadonlySet<Element>): Map<Element, number> {
  const heights = new Map<Element, number>();
  for (const ad of ads) {
    let height = 1;
    for (
      let at = parentElement(ad);
      at && height <= HIGHEST && !STOPS.has(nameOf(at));
      at = parentElement(at)
    ) {
      if ((heights.get(at) ?? 0) >= height) break;
      heights.set(at, height++);
    }
  }
  return heights;
}

/** Inner ones first: an ancestor is always higher than what it holds. */
function byDepth(heights: ReadonlyMap<Element, number>): Element[] {
  return [...heights].sort(([, one], [, other]) => one - other).map(([element]) => element);
}

function holdsOnlyAds(element: Element, ads: ReadonlySet<Element>, wrappers: ReadonlySet<Element>): boolean {
  let any = false;
  for (let node = firstChild(element); node; node = nextSibling(node)) {
    if (isText(node)) {
      if (!isNoise(textOf(node))) return false;
    } else if (isElement(node)) {
      if (ads.has(node) || wrappers.has(node)) any = true;
      else if (!isBlank(node)) return false;
    }
  }
  return any;
}

function isNoise(text: string): boolean {
  return !hasWords(text) || isDisclosure(text);
}

/** Nothing to see, and no place that a script fills later: those have names. */
function isBlank(element: Element): boolean {
  const name = nameOf(element);
  if (INERT.has(name)) return true;
  if (
    REPLACED.has(name) ||
    Element.prototype.querySelector.call(element, CONTENT) ||
    !isNoise(textOf(element))
  )
    return false;
  return firstChild(element) !== null || !element.hasAttribute('id') || name === 'a';
}
