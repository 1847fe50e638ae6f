import { attribute, elementsBelow } from '../dom/query.ts';
import { nameOf, textOf } from '../dom/tree.ts';
import { embeddedAddress, sameSite, splitAddress } from './address.ts';
import { describeAddress } from './affiliate.ts';
import { affiliateSign, judgeLink } from './link.ts';
import { judgeFrame, judgePicture } from './media.ts';
import { type Naming, naming } from './naming.ts';
import type { Page, Sign } from './verdict.ts';
import { countWords, hasWords } from './words.ts';

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
const MOST_PROMOTION_WORDS = 60;
const CONTENT = 'h1,article,main,textarea';
const CONTROLS = 'input,select,form,table';

/** The sign that an element's kind, address or name makes it an ad, or null. */
export function judgeElement(element: Element, page: Page): Sign | null {
  const tag = nameOf(element);
  return NEVER.has(tag) ? null : (judgeByTag(element, tag, page) ?? judgeByName(element, tag, page));
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
      return judgeInsertion(element, page);
    case 'amp-ad':
    case 'amp-embed':
    case 'amp-sticky-ad':
      return slot(tag);
    default:
      return null;
  }
}

/** Ad systems use `ins` for their slots, where its meaning is a change of the text: a change has words. */
function judgeInsertion(element: Element, page: Page): Sign | null {
  const named = element
    .getAttributeNames()
    .find((name) => name === 'class' || name === 'id' || name.startsWith('data-'));
  if (!named || hasWords(textOf(element))) return null;
  return judgeByName(element, 'ins', page) ?? slot(`ins with ${named}`, '');
}

function judgeByName(element: Element, tag: string, page: Page): Sign | null {
  const named = nameOfSlot(element, tag);
  if (named === null) return null;
  if (named.kind === 'slot') return isPlausible(element, MOST_SLOT_WORDS) ? slot(named.name) : null;
  return holdsOnlyPromotion(element, tag, page) ? slot(`"${named.name}"`, named.name) : null;
}

function nameOfSlot(element: Element, tag: string): Naming {
  const byClass = nameIn(attribute(element, 'class'));
  if (byClass?.kind === 'slot') return byClass;
  const byId = nameIn(attribute(element, 'id'));
  if (byId?.kind === 'slot') return byId;
  return byClass ?? byId ?? (tag === 'iframe' ? nameIn(attribute(element, 'name')) : null);
}

function nameIn(value: string | null): Naming {
  return value ? naming(value) : null;
}

function slot(words: string, name = words): Sign {
  return { reason: `ad slot: ${words}`, kind: 'slot', detail: name, holds: 'always' };
}

/** A slot must not swallow the article, whatever it is called. */
function isPlausible(element: Element, mostWords: number): boolean {
  return (
    elementsBelow(element, CONTENT).length === 0 && countWords(element, mostWords).outsideLinks <= mostWords
  );
}

/** Names are weak evidence: what the element holds must look like an ad too. */
function holdsOnlyPromotion(element: Element, tag: string, page: Page): boolean {
  if (elementsBelow(element, `${CONTENT},${CONTROLS}`).length > 0) return false;
  const words = countWords(element, MOST_PROMOTION_WORDS);
  if (words.outsideLinks > 0 || words.all > MOST_PROMOTION_WORDS) return false;
  if (words.all === 0) return tag !== 'a' || leadsAway(element, page);
  return (
    tag !== 'li' &&
    tag !== 'a' &&
    [...elementsBelow(element, 'a[href]')].every((link) => leadsAway(link, page))
  );
}

function leadsAway(link: Element, page: Page): boolean {
  const address = splitAddress(attribute(link, 'href') ?? '');
  return address !== null && !sameSite(address.host, page.host);
}

/** Attributes that few elements have and that say more than their names do. */
export const TELLING = '[onclick*="http"],[data-href],[data-url],[data-ad-slot],[data-google-query-id]';

/** Slots by their data, and boxes that open an affiliate link when they are clicked. */
export function judgeTelling(element: Element): Sign | null {
  if (NEVER.has(nameOf(element))) return null;
  const data = ['data-google-query-id', 'data-ad-slot'].find((name) => attribute(element, name) !== null);
  if (data) {
    return isPlausible(element, MOST_SLOT_WORDS) ? slot('by its data attributes', data) : null;
  }
  const names = ['onclick', 'data-href', 'data-url'];
  const address = embeddedAddress(names.map((name) => attribute(element, name) ?? '').join(' '));
  const link = address && describeAddress(address);
  if (!link || link.destination || !isPlausible(element, MOST_PROMOTION_WORDS)) return null;
  return { ...affiliateSign(link, 'affiliate link on click'), holds: 'always' };
}
