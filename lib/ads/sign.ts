import { attribute, contains, elementsBelow, parentElement } from '../dom/query.ts';
import { nameOf, textOf } from '../dom/tree.ts';
import { embeddedAddress } from './address.ts';
import { describeAddress } from './affiliate.ts';
import { sources } from './banner.ts';
import { judgeLink } from './link.ts';
import { judgeFrame, judgePicture } from './media.ts';
import { type Naming, naming } from './naming.ts';
import { countWords, hasWords } from './words.ts';

/** Why an element is taken for an ad. */
export interface Sign {
  reason: string;
  /** Where it holds: on the element as it is, or only if no words stand beside it on its line. */
  holds: 'always' | 'alone';
}

/** What the judgement of a page's elements depends on. */
export interface Page {
  /** Host of the page, lower case, or empty. */
  host: string;
}

const NEVER = new Set([
  'html',
  'head',
  'body',
  'main',
  'article',
  'script',
  'style',
  'link',
  'meta',
  'noscript',
  'template',
  'title',
  'option',
  'td',
  'th',
  'tr',
  'tbody',
  'base',
  'path',
]);
const MOST_SLOT_WORDS = 150;
const MOST_AD_LIKE_LINK_WORDS = 60;
const MOST_CLICKABLE_WORDS = 60;

/** The sign that an element itself is an ad, or null. */
export function judgeElement(element: Element, page: Page): Sign | null {
  const tag = nameOf(element);
  if (NEVER.has(tag)) return null;
  return judgeByTag(element, tag, page) ?? judgeByName(element) ?? judgeByClick(element);
}

function judgeByTag(element: Element, tag: string, page: Page): Sign | null {
  switch (tag) {
    case 'a':
    case 'area':
      return judgeLink(element, page);
    case 'img':
    case 'video':
    case 'source':
    case 'embed':
    case 'object':
      return judgePicture(element);
    case 'iframe':
      return judgeFrame(element, page) ?? judgePicture(element);
    case 'ins':
      return judgeInsertion(element);
    case 'amp-ad':
    case 'amp-embed':
    case 'amp-sticky-ad':
      return { reason: `ad slot: ${tag}`, holds: 'always' };
    default:
      return null;
  }
}

/** Ad systems use `ins` for their slots, where its meaning is a change of the text: a change has words. */
function judgeInsertion(element: Element): Sign | null {
  const named = element
    .getAttributeNames()
    .find((name) => name === 'class' || name === 'id' || name.startsWith('data-'));
  if (!named || hasWords(textOf(element))) return null;
  const known = judgeByName(element);
  return known ?? { reason: `ad slot: ins with ${named}`, holds: 'always' };
}

function judgeByName(element: Element): Sign | null {
  const slot =
    attribute(element, 'data-ad-slot') !== null || attribute(element, 'data-google-query-id') !== null;
  const names = ['class', 'id', 'name'].map((name) => {
    const value = attribute(element, name);
    return value ? naming(value) : null;
  });
  const named: Naming =
    names.find((found) => found?.kind === 'slot') ?? names.find((found) => found !== null) ?? null;
  if (named?.kind === 'slot' || slot) {
    return isPlausible(element, MOST_SLOT_WORDS)
      ? { reason: `ad slot: ${named?.name ?? 'data-ad-slot'}`, holds: 'always' }
      : null;
  }
  return named && holdsOnlyPromotion(element)
    ? { reason: `ad slot: "${named.name}"`, holds: 'always' }
    : null;
}

/** A slot must not swallow the article, whatever it is called. */
function isPlausible(element: Element, mostWords: number): boolean {
  return (
    elementsBelow(element, 'h1,article,main,textarea').length === 0 &&
    countWords(element, mostWords).outsideLinks <= mostWords
  );
}

/** Names are weak evidence: what the element holds must look like an ad too. */
function holdsOnlyPromotion(element: Element): boolean {
  if (elementsBelow(element, 'h1,article,main,input,textarea,select,form,table').length > 0) return false;
  const words = countWords(element, MOST_AD_LIKE_LINK_WORDS);
  if (words.outsideLinks > 0 || words.all > MOST_AD_LIKE_LINK_WORDS) return false;
  if (words.all === 0) return true;
  return [...elementsBelow(element, 'a[href]')].every((link) =>
    /^(?:https?:)?\/\//i.test(attribute(link, 'href') ?? ''),
  );
}

/** Pictures, videos and boxes that open an affiliate link when they are clicked. */
function judgeByClick(element: Element): Sign | null {
  const handler =
    attribute(element, 'onclick') ?? attribute(element, 'data-href') ?? attribute(element, 'data-url');
  if (!handler?.includes('http')) return null;
  const address = embeddedAddress(handler);
  const link = address && describeAddress(address);
  if (!link || link.destination || !isPlausible(element, MOST_CLICKABLE_WORDS)) return null;
  return { reason: `affiliate link on click: ${link.network}, ${link.sign}`, holds: 'always' };
}

/** The element that a sign speaks of: a video's source stands for the video. */
export function bearer(element: Element): Element {
  const parent = nameOf(element) === 'source' ? parentElement(element) : null;
  return parent && contains(parent, element) && sources(element).length > 0 ? parent : element;
}
