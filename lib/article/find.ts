import { attribute } from '../dom/query.ts';
import { nameOf } from '../dom/tree.ts';
import type { Article } from '../model/found.ts';
import { readLanguage } from './language.ts';
import { readTitle } from './title.ts';
import { type Weighed, weigh } from './weights.ts';

/** Shares of the prose around it that a landmark, or an element without a name, must hold to be the article. */
const MAIN_SHARE = 0.4;
const ARTICLE_SHARE = 0.7;
const PLAIN_SHARE = 0.9;
/** Below this much prose, shares say nothing. Letters. */
const LEAST_PROSE = 500;

/**
 * The main content of a page; `null` for a document without a body. Never changes the document.
 * @param ignore elements whose contents do not count, such as ad blocks
 */
export function findArticle(doc: Document, ignore: ReadonlySet<Element> = new Set()): Article | null {
  const body = doc.body;
  if (!body) return null;
  const { root, all, sample } = weigh(body, ignore);
  const main = landmark(root, all, isMain, MAIN_SHARE) ?? root;
  const article = landmark(main, all, isArticle, ARTICLE_SHARE);
  const { element } = article ?? (main === root ? densest(root) : main);
  return { root: element, title: readTitle(doc, element), language: readLanguage(doc, sample) };
}

/** The heaviest element of a kind below `within`, if it holds enough of it. */
function landmark(
  within: Weighed,
  all: readonly Weighed[],
  is: (element: Element) => boolean,
  share: number,
): Weighed | null {
  let best: Weighed | null = null;
  for (const one of all) {
    if (best && one.weight <= best.weight) continue;
    if (one !== within && is(one.element) && isBelow(one, within)) best = one;
  }
  return best && best.weight >= within.weight * share ? best : null;
}

/** Goes down as long as one child holds nearly everything. */
function densest(root: Weighed): Weighed {
  let one = root;
  if (root.weight < LEAST_PROSE) return root;
  while (one.heaviest && one.heaviest.weight >= root.weight * PLAIN_SHARE) one = one.heaviest;
  return one;
}

function isBelow(one: Weighed, within: Weighed): boolean {
  for (let above = one.parent; above; above = above.parent) if (above === within) return true;
  return false;
}

function isMain(element: Element): boolean {
  return nameOf(element) === 'main' || attribute(element, 'role') === 'main';
}

function isArticle(element: Element): boolean {
  return (
    nameOf(element) === 'article' || (attribute(element, 'itemprop') ?? '').split(' ').includes('articleBody')
  );
}
