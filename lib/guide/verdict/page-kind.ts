import { attribute, elementsBelow } from '../../dom/query.ts';
import { textOf } from '../../dom/tree.ts';
import { compile } from '../../gate/match.ts';
import type { FoundProcedure } from '../../model/found.ts';
import type { Passage } from './passages.ts';
import { widthOf } from './subject.ts';
import { PRICE, SHOP, UNANSWERED } from './words.ts';

/** Kinds of pages that speak of activation but are no guides, each 0..1. */
export interface PageKind {
  shop: number;
  listing: number;
  unanswered: number;
}

const shop = compile(SHOP);
const price = compile(PRICE);
const unanswered = compile(UNANSWERED);

const PRODUCT_TYPE = /"@type"\s*:\s*\[?\s*"(?:Product|Offer|ItemPage)"/;
const NO_ANSWER = /"answerCount"\s*:\s*"?0\b/;
const MOST_BUTTONS = 40;
const MOST_DATA = 100_000;
const SHORT = 80;
/** Letters of an article, and its share of the page's text, before the first price. */
const LEAST_ARTICLE = 600;
const LEAST_STEPS = 3;
const ARTICLE_SHARE = 0.7;
/** Headings that are links to other pages, at least this many, make a list of pages. */
const LEAST_LINKED_HEADINGS = 3;
/** So are beginnings of texts, which break off; a link to the rest or a date may follow. */
const TEASER = /(?:…|\.\.\.)[\])»]?$/;
const TEASER_BEFORE_MORE = /(?:…|\.\.\.)[\])»]?\s(.{1,40})$/;
/** "1.0.2", "Version 3", "2024-05-30", "30.05.2024": of a history of changes. */
const RELEASE = /^(?:\p{L}{3,12}\s)?v?\d{1,4}(?:[./-]\d{1,4})+(?![\d\p{L}])/iu;
const LEAST_RELEASES = 2;
const LEAST_TEASERS = 2;
/** Less is a label rather than a sentence. */
const LINE = 30;

/** How much the page is something else than an article: a shop, a list of pages, a question without an answer. Each 0..1. */
export function readPageKind(
  doc: Document,
  root: Element,
  passages: readonly Passage[],
  procedures: readonly FoundProcedure[],
): PageKind {
  const data = structuredData(doc);
  const short = passages.filter(({ text }) => text.length < SHORT);
  return {
    shop: shopShare(doc, root, data, followsArticle(passages, procedures) ? [] : short),
    listing: listingShare(passages),
    unanswered: NO_ANSWER.test(data) || short.some(({ text }) => unanswered.test(text)) ? 1 : 0,
  };
}

/**
 * Whether all prices stand beneath the text or its first steps, as of products that a shop's own article recommends; an
 * offer begins with its.
 */
function followsArticle(passages: readonly Passage[], procedures: readonly FoundProcedure[]): boolean {
  const first = passages.findIndex(({ text }) => text.length < SHORT && price.test(text));
  if (first < 0) return false;
  const [steps] = procedures;
  if (steps && steps.steps.length >= LEAST_STEPS && endOf(steps, passages) < first) return true;
  const lengthOf = (some: readonly Passage[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const before = lengthOf(passages.slice(0, first));
  return before >= LEAST_ARTICLE && before >= lengthOf(passages) * ARTICLE_SHARE;
}

/** Index of the passage of its last step; Infinity if it is not found. */
function endOf({ steps }: FoundProcedure, passages: readonly Passage[]): number {
  const last = steps.at(-1)?.text ?? '';
  const index = passages.findIndex(({ text }) => text.endsWith(last));
  return index < 0 ? Number.POSITIVE_INFINITY : index;
}

function shopShare(doc: Document, root: Element, data: string, short: readonly Passage[]): number {
  const [type] = elementsBelow(doc, 'meta[property="og:type"]');
  const product =
    PRODUCT_TYPE.test(data) ||
    /product/i.test((type && attribute(type, 'content')) ?? '') ||
    elementsBelow(root, '[itemtype$="schema.org/Product"]').length > 0;
  const buttons = [...elementsBelow(root, 'button, input[type=submit], [role=button]')].slice(
    0,
    MOST_BUTTONS,
  );
  const isBasket = (button: Element) =>
    shop.test(`${textOf(button).slice(0, SHORT)} ${attribute(button, 'value') ?? ''}`);
  const basket = short.some(({ text }) => shop.test(text)) || (short.length > 0 && buttons.some(isBasket));
  const prices = short.filter(({ text }) => price.test(text)).length;
  // A few prices alone may be those of advertisements.
  const most = product || basket ? 0.5 : 0.4;
  return Math.min(1, (product ? 0.5 : 0) + (basket ? 0.5 : 0) + Math.min(most, prices / (most * 8)));
}

function listingShare(passages: readonly Passage[]): number {
  const headings = passages.filter(({ kind }) => kind === 'heading');
  const linked = headings.filter((heading) => heading.linked > 0.7).length;
  const texts = passages.filter(({ kind, text }) => /^(?:item|text)$/.test(kind) && widthOf(text) > LINE);
  const teasers = texts.filter(isTeaser).length;
  const releases = headings.filter(({ text }) => RELEASE.test(text)).length;
  return Math.max(
    releases >= LEAST_RELEASES ? releases / headings.length : 0,
    linked >= LEAST_LINKED_HEADINGS ? linked / headings.length : 0,
    teasers >= LEAST_TEASERS ? teasers / texts.length : 0,
  );
}

function isTeaser({ text, linked }: Passage): boolean {
  const [, rest] = TEASER_BEFORE_MORE.exec(text) ?? [];
  return TEASER.test(text) || (rest !== undefined && (linked > 0 || /\d{2}/.test(rest)));
}

function structuredData(doc: Document): string {
  const scripts = [...elementsBelow(doc, 'script[type="application/ld+json"]')];
  return scripts.map(textOf).join('\n').slice(0, MOST_DATA);
}
