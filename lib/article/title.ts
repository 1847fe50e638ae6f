import { attribute, contains, elementsBelow } from '../dom/query.ts';
import { textOf } from '../dom/tree.ts';
import { collapse, mend, tokens } from '../text/normalise.ts';

const SEPARATOR = /\s+[|–—\-·•»:~]+\s+/u;

/** The article's own title: the heading that the page's title speaks of, else that title without the site's name. */
export function readTitle(doc: Document, root: Element): string {
  const page = collapse(mend(doc.title ?? ''));
  const own = withoutSite(doc, page);
  const wanted = tokens(own || metaTitle(doc));
  const headings = [...elementsBelow(doc, 'h1')].map((element) => ({ element, text: headingText(element) }));
  const rated = headings
    .filter(({ text }) => text !== '')
    .map(({ element, text }) => ({ text, rating: rate(text, wanted) + (contains(root, element) ? 0.1 : 0) }))
    .sort((a, b) => b.rating - a.rating);
  const [best] = rated;
  if (best && (best.rating >= 0.5 || page === '')) return best.text;
  return own || best?.text || '';
}

function headingText(element: Element): string {
  return collapse(mend(textOf(element)));
}

function metaTitle(doc: Document): string {
  const [meta] = elementsBelow(doc, 'meta[property="og:title"]');
  return (meta && attribute(meta, 'content')) ?? '';
}

/** Share of the heading's words that the page's title has too; short ones, such as the site's name, count less. */
function rate(heading: string, title: readonly string[]): number {
  const known = new Set(title);
  const words = tokens(heading);
  const common = words.filter((word) => known.has(word)).length;
  return (common / Math.max(words.length, 1)) * Math.min(1, 0.4 + words.length / 5);
}

function withoutSite(doc: Document, title: string): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const [meta] = elementsBelow(doc, 'meta[property="og:site_name"]');
  const site = (meta && attribute(meta, 'content'))?.trim().toLowerCase();
  const rest = parts.filter((part) => part.toLowerCase() !== site);
  if (rest.length < parts.length)
    return title.slice(title.indexOf(rest[0] ?? ''), end(title, rest.at(-1) ?? ''));
  const last = parts.at(-1) ?? '';
  const short = last.split(' ').length <= 4 && last.length < title.length / 2;
  return short ? title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—\-·•»:~]+$/u, '') : title;
}

function end(title: string, part: string): number {
  return title.lastIndexOf(part) + part.length;
}
