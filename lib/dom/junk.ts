import { attribute, elementsBelow } from './query.ts';
import { isElement, parentOf, textOf } from './tree.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements whose contents are never words of the article. */
const SILENT = words(
  'audio button canvas datalist dialog embed footer frame head iframe input math menu meter nav noscript object option progress script select slot source style svg template textarea title track video',
);

/** Letters of what stands on a button. */
const LONGEST_BUTTON = 40;

const JUNK_ROLES = words(
  'alertdialog banner complementary contentinfo dialog directory doc-toc menu menubar navigation search status tablist toolbar tooltip',
);

/** Whole parts of class names and ids, between hyphens, underscores or spaces. */
const JUNK_NAMES = words(
  'breadcrumb breadcrumbs byline comment comments commentlist cookie disqus newsletter pager paginate pagination related respond share sharing sidebar social subscribe toc',
);
const JUNK_PAIRS =
  /\b(?:also[-_ ]?read|author[-_ ]?(?:bio|box|info)|edit[-_ ]?section|post[-_ ]?tags?|read[-_ ]?more|screen[-_ ]?reader|see[-_ ]?also|sr[-_ ]?only|table[-_ ]?of[-_ ]?contents|visually[-_ ]?hidden)\b/i;
/** Lists hold no page. */
const LISTS = words('dl ol ul');
const DENIAL = words('has have hide is no not show with without');

/** Whether an element cannot be part of the article's own words: navigation, comments, forms' fields, scripts. */
export function isJunk(element: Element, name: string): boolean {
  if (SILENT.has(name) || (name === 'a' && isPermalink(element))) return true;
  const role = attribute(element, 'role');
  if (role && (JUNK_ROLES.has(role) || (role === 'button' && isPlainButton(element, name)))) return true;
  const isFrame = name === 'body' || name === 'html';
  return !isFrame && isNamedJunk(element) && (LISTS.has(name) || !holdsArticle(element));
}

/** A control that is made of a box: "Copy". Cards and words of a sentence with the role are the article's. */
function isPlainButton(element: Element, name: string): boolean {
  return name === 'div' && textOf(element).length <= LONGEST_BUTTON;
}

/** "¶": the link of a heading to itself. */
function isPermalink(link: Element): boolean {
  return (attribute(link, 'href')?.startsWith('#') ?? false) && /^\s*[¶§#🔗]\s*$/u.test(textOf(link));
}

function isNamedJunk(element: Element): boolean {
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return names.length > 1 && hasJunkName(names);
}

// The same few hundred names come again and again within a page.
const KNOWN_LIMIT = 2000;
const known = new Map<string, boolean>();

function hasJunkName(names: string): boolean {
  const answer = known.get(names);
  if (answer !== undefined) return answer;
  if (known.size >= KNOWN_LIMIT) known.clear();
  const fresh = readNames(names);
  known.set(names, fresh);
  return fresh;
}

function readNames(names: string): boolean {
  if (JUNK_PAIRS.test(names)) return true;
  return names.split(/\s+/).some((name) => {
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_]+/);
    return !DENIAL.has(parts[0] ?? '') && parts.length <= 4 && parts.some((part) => JUNK_NAMES.has(part));
  });
}

// A page may name its very frame "with comments": what holds the main heading is no sidebar. Comments may each be an
// article by name.
function holdsArticle(element: Element): boolean {
  if (elementsBelow(element, 'h1, main').length > 0) return true;
  return Array.from(elementsBelow(element, 'article')).some((inner) => {
    const parent = parentOf(inner);
    const isComment = parent !== null && parent !== element && isElement(parent) && isNamedJunk(parent);
    return !isComment && !isNamedJunk(inner);
  });
}
