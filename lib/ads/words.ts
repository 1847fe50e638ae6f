import { attribute, contains } from '../dom/query.ts';
import { isElement, nameOf, textOf } from '../dom/tree.ts';
import { DISCLOSURE_LABELS } from './data/disclosure-labels.ts';
import { OFFER_WORDS } from './data/offer-words.ts';

const LABELS = new Set(Object.values(DISCLOSURE_LABELS).flat());
const OFFERS = Object.values(OFFER_WORDS);
const BUYING = OFFERS.flatMap(({ buy }) => buy);
const OPENERS = Map.groupBy(BUYING, (word) => word.charAt(0));
// Where verbs come last, as in Japanese and Korean, they end the offer.
const CLOSERS = BUYING.filter((word) => /[\u3000-\uffff]/.test(word));
const LONGEST_LABEL = 60;
const LONGEST_OFFER = 90;
const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
const BEFORE_WORDS = /^[^\p{L}]+/u;
const WORD = /[\p{L}\p{N}]+/gu;
/** No ad is as large as that. */
const MOST_NODES = 4000;
const UNSEEN = new Set(['script', 'style', 'template', 'noscript']);

/** Whether the text is what sites write over an ad, and nothing else. */
export function isDisclosure(text: string): boolean {
  if (text.length > LONGEST_LABEL * 3 || !hasWords(text)) return false;
  const bare = text.replace(EDGES, '').replace(/\s+/g, ' ').toLowerCase();
  return bare.length <= LONGEST_LABEL && LABELS.has(bare);
}

/** Whether the words of a link offer a product key or licence for sale. */
export function isKeyOffer(text: string): boolean {
  if (text.length > LONGEST_OFFER * 2 || !sells(text)) return false;
  const bare = text.replace(EDGES, '').replace(/\s+/g, ' ').toLowerCase();
  if (bare.length > LONGEST_OFFER) return false;
  return OFFERS.some(
    ({ buy, key }) =>
      buy.some((word) => bare.startsWith(word) || bare.endsWith(word)) &&
      key.some((word) => bare.includes(word)),
  );
}

function sells(text: string): boolean {
  const bare = text.replace(BEFORE_WORDS, '').trimEnd().toLowerCase();
  const opens = OPENERS.get(bare.charAt(0))?.some((word) => bare.startsWith(word));
  return opens || (bare.charCodeAt(bare.length - 1) > 0x3000 && CLOSERS.some((word) => bare.endsWith(word)));
}

export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

export interface WordCount {
  all: number;
  /** Those that no link holds. */
  outsideLinks: number;
}

/** Words of the element that a reader could see; labels of ads do not count, unless a link holds them. Stops counting beyond the limit. */
export function countWords(element: Element, limit: number): WordCount {
  const count = { all: 0, outsideLinks: 0 };
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT;
  const walker = Document.prototype.createTreeWalker.call(document, element, shown);
  let link: Element | null = null;
  let unseen: Element | null = null;
  let nodes = 0;
  for (let node: Node | null = element; node && count.outsideLinks <= limit; node = walker.nextNode()) {
    if (++nodes > MOST_NODES)
      return { all: Number.POSITIVE_INFINITY, outsideLinks: Number.POSITIVE_INFINITY };
    if (isElement(node)) {
      const name = nameOf(node);
      if (name === 'a' && attribute(node, 'href') !== null) link = node;
      if (UNSEEN.has(name)) unseen = node;
    } else if (!unseen || !contains(unseen, node)) {
      const text = textOf(node);
      const linked = link !== null && contains(link, node);
      const words = !linked && isDisclosure(text) ? 0 : (text.match(WORD)?.length ?? 0);
      count.all += words;
      if (!linked) count.outsideLinks += words;
    }
  }
  return count;
}

const MEDIA = 'img,picture,video,audio,iframe,object,embed,canvas,svg,amp-img';

/** Whether the element is or holds something to look at besides words. */
export function holdsMedia(element: Element): boolean {
  return Element.prototype.querySelector.call(element, MEDIA) !== null;
}
