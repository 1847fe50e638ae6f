import { attribute, parentElement } from '../dom/query.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const BLOCKS = words(
  'address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre search section summary table tbody td tfoot th thead tr ul',
);

const EMPHASIS = words('b code em i kbd mark samp strong tt u var');
const CODE = words('code tt');
const BOLD = words('b strong');

const REMARK =
  /(?:^|[\s_-])(?:admonition|alert|callout|caution|hinweis|important|infobox|nota|note|notice|remark|tip|warning)(?:$|[\s_-])|(?:^|\s)(?:info|message)(?:$|\s|[_-](?:block|box|panel))/i;

/** Whether browsers begin a new line for elements of this name. */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

/** Whether elements of this name set words off, as articles do with names of controls. */
export function isEmphasis(name: string): boolean {
  return EMPHASIS.has(name);
}

export function isCode(name: string): boolean {
  return CODE.has(name);
}

export function isBold(name: string): boolean {
  return BOLD.has(name);
}

/** A box of remarks beside the steps, by its role or by the names that authors give such boxes. */
export function isRemark(element: Element, name: string): boolean {
  if (name === 'aside' || attribute(element, 'role') === 'note') return true;
  const names = attribute(element, 'class');
  return (
    (name === 'div' || name === 'p' || name === 'blockquote' || name === 'section') &&
    names !== null &&
    REMARK.test(names)
  );
}

/** Whether a link leads to another page, not to one of Settings. */
export function isElsewhere(link: Element): boolean {
  const address = attribute(link, 'href');
  return address !== null && !address.startsWith('ms-settings:');
}

/** "Code: Select all", where forums set code in a box. */
export function isCodeLabel(element: Element, name: string): boolean {
  const box = name === 'p' || name === 'dt' ? parentElement(element) : null;
  return box !== null && /(?:^|\s)codebox(?:\s|$)/.test(attribute(box, 'class') ?? '');
}

/** Whether it is a control by its name or role. */
export function isButton(element: Element, name: string): boolean {
  return name === 'button' || attribute(element, 'role') === 'button';
}
