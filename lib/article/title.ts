import { MAIN_HEADINGS } from '../dom/heading.ts';
import { attribute, contains, elementsBelow } from '../dom/query.ts';
import { textOf } from '../dom/tree.ts';
import { collapse, mend, tokens } from '../text/normalise.ts';

/** What stands between an article's title and its site's name; a colon needs no space before it. */
const SEPARATOR = /\s+[|–—\-·•»:~]+\s+|:\s+/u;
/** A link to the start page of the site. */
const HOME = /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/i;
/** The sign with which documents link to their own headings; "C#" ends in no such link. */
const PERMALINK = /(?:\s*[¶🔗]|\s[§#])$/u;
const LOWER_HEADINGS = 12;
/** Letters of a text in which its title is looked for, and of the longest. */
const MOST_ROWS = 2000;
const LONGEST_ROW = 150;

/**
 * The article's own title: the heading that the page's title speaks of, else that title without the site's name; of a text
 * without any, its first row.
 */
export function readTitle(doc: Document, root: Element): string {
  const page = collapse(mend(doc.title ?? ''));
  const sites = siteNames(doc, page);
  const own = withoutSite(page, sites);
  const wanted = tokens(own || metaContent(doc, 'og:title'));
  const [best] = headingsOf(doc, sites)
    .map(({ element, text }) => ({ text, rating: rate(text, wanted) + (contains(root, element) ? 0.1 : 0) }))
    .sort((a, b) => b.rating - a.rating);
  if (best && (best.rating >= 0.5 || page === '')) return best.text;
  return own || best?.text || firstRow(root);
}

function firstRow(root: Element): string {
  const [text] = elementsBelow(root, 'pre');
  const rows = text ? textOf(text).slice(0, MOST_ROWS).split('\n').map(collapse) : [];
  const row = rows.find((words) => /\p{L}/u.test(words)) ?? '';
  return row.length <= LONGEST_ROW ? row : '';
}

interface Heading {
  element: Element;
  text: string;
}

/** Headings of the first level; where they only name the site, the next ones. */
function headingsOf(doc: Document, sites: ReadonlySet<string>): Heading[] {
  const named = ({ text }: Heading) => text !== '' && !sites.has(text.toLowerCase());
  const first = [...elementsBelow(doc, MAIN_HEADINGS)].map(toHeading).filter(named);
  if (first.length > 0 || sites.size === 0) return first;
  return lowerHeadings(doc).filter(named);
}

function lowerHeadings(doc: Document): Heading[] {
  return [...elementsBelow(doc, 'h2, h3')].slice(0, LOWER_HEADINGS).map(toHeading);
}

function toHeading(element: Element): Heading {
  return { element, text: collapse(mend(textOf(element))).replace(PERMALINK, '') };
}

function metaContent(doc: Document, property: string): string {
  const [meta] = elementsBelow(doc, `meta[property="${property}"]`);
  return collapse(mend((meta && attribute(meta, 'content')) ?? ''));
}

/**
 * What the site calls itself, in lower case: as it says, in a heading that leads to its start page, or in one that is the
 * end of the page's title, while a lower heading is the beginning.
 */
function siteNames(doc: Document, page: string): Set<string> {
  const parts = new Set(page.toLowerCase().split(SEPARATOR));
  const own = tokens(metaContent(doc, 'og:title'));
  const names = new Set([metaContent(doc, 'og:site_name').toLowerCase()]);
  const [beginning = '', ...ends] = parts;
  const begins = () => lowerHeadings(doc).some(({ text }) => text.toLowerCase() === beginning);
  for (const element of elementsBelow(doc, 'h1')) {
    const text = toHeading(element).text.toLowerCase();
    const apart = own.length > 0 && rate(text, own) === 0;
    if (parts.size < 2 || !parts.has(text)) continue;
    if (apart || leadsHome(element) || (ends.includes(text) && begins())) names.add(text);
  }
  names.delete('');
  return names;
}

function leadsHome(heading: Element): boolean {
  const [inside] = elementsBelow(heading, 'a[href]');
  const around = Element.prototype.closest.call(heading, 'a[href]');
  const link = inside ?? around;
  return link ? HOME.test(attribute(link, 'href') ?? '#') : false;
}

/** Share of the heading's words that the page's title has too; short ones, such as the site's name, count less. */
function rate(heading: string, title: readonly string[]): number {
  const known = new Set(title);
  const words = tokens(heading);
  const common = words.filter((word) => known.has(word)).length;
  return (common / Math.max(words.length, 1)) * Math.min(1, 0.4 + words.length / 5);
}

function withoutSite(title: string, sites: ReadonlySet<string>): string {
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const rest = parts.filter((part) => !sites.has(part.toLowerCase()));
  if (rest.length > 0 && rest.length < parts.length)
    return title.slice(title.indexOf(rest[0] ?? ''), end(title, rest.at(-1) ?? ''));
  const last = parts.at(-1) ?? '';
  const short = last.split(' ').length <= 4 && last.length < title.length / 2;
  const apart = title.lastIndexOf(last);
  return short && /\s[|–—\-·•»:~]+\s+$/u.test(title.slice(0, apart))
    ? title.slice(0, apart).replace(/[\s|–—\-·•»:~]+$/u, '')
    : title;
}

function end(title: string, part: string): number {
  return title.lastIndexOf(part) + part.length;
}
