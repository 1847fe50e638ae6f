import { attribute } from '../dom/tree.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Elements whose contents are never words of the article. */
const SILENT = words(
  'audio button canvas datalist dialog embed footer frame head iframe input math menu meter nav noscript object option progress script select slot source style svg template textarea title track video',
);

const BLOCKS = words(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre search section summary table tbody td tfoot th thead tr ul',
);

const EMPHASIS = words('b code em i kbd mark samp strong tt u var');
const CODE = words('code kbd samp tt');
const BOLD = words('b strong');

const JUNK_ROLES = words(
  'alertdialog banner complementary contentinfo dialog directory doc-toc menu menubar navigation search status tablist toolbar tooltip',
);

/** Whole parts of class names and ids, between hyphens, underscores or spaces. */
const JUNK_NAMES = words(
  'breadcrumb breadcrumbs byline comment comments commentlist cookie disqus newsletter pager paginate pagination related respond share sharing sidebar social subscribe toc',
);
const JUNK_PAIRS =
  /\b(?:also[-_ ]?read|author[-_ ]?(?:bio|box|info)|post[-_ ]?tags?|read[-_ ]?more|screen[-_ ]?reader|sr[-_ ]?only|table[-_ ]?of[-_ ]?contents|visually[-_ ]?hidden)\b/i;
const DENIAL = words('has have hide is no not show with without');

const REMARK =
  /(?:^|[\s_-])(?:admonition|alert|callout|caution|hinweis|important|info|infobox|message|nota|note|notice|remark|tip|warning)(?:$|[\s_-])/i;

export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

export function isEmphasis(name: string): boolean {
  return EMPHASIS.has(name);
}

export function isCode(name: string): boolean {
  return CODE.has(name);
}

export function isBold(name: string): boolean {
  return BOLD.has(name);
}

/** Whether an element cannot be part of the article's own words: navigation, comments, forms' fields, scripts. */
export function isJunk(element: Element, name: string): boolean {
  if (SILENT.has(name)) return true;
  const role = attribute(element, 'role');
  if (role && JUNK_ROLES.has(role)) return true;
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  return (
    names.length > 1 && name !== 'body' && name !== 'html' && hasJunkName(names) && !holdsArticle(element)
  );
}

export function isRemark(element: Element, name: string): boolean {
  if (name === 'aside' || attribute(element, 'role') === 'note') return true;
  const names = attribute(element, 'class');
  return (
    (name === 'div' || name === 'p' || name === 'blockquote' || name === 'section') &&
    names !== null &&
    REMARK.test(names)
  );
}

function hasJunkName(names: string): boolean {
  if (JUNK_PAIRS.test(names)) return true;
  return names.split(/\s+/).some((name) => {
    const parts = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[-_]+/);
    return !DENIAL.has(parts[0] ?? '') && parts.length <= 4 && parts.some((part) => JUNK_NAMES.has(part));
  });
}

// A page may name its very frame "with comments": what holds the main heading is no sidebar.
function holdsArticle(element: Element): boolean {
  return Element.prototype.querySelector.call(element, 'h1, main, article') !== null;
}
