import type { Article } from '../model/found.ts';

/**
 * The main content of a page; `null` for a document without a body. Never changes the document.
 * @param ignore elements whose contents do not count, such as ad blocks
 */
export function findArticle(doc: Document, _ignore: ReadonlySet<Element> = new Set()): Article | null {
  const root = doc.querySelector('article, main, [role=main]') ?? doc.body;
  return root && { root, title: doc.title, language: doc.documentElement.lang };
}
