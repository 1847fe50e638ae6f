import { UNSEEN } from './hiding-sheet.ts';
import { attribute, namespaceOf, setOrRemove } from './query.ts';

const HTML = 'http://www.w3.org/1999/xhtml';

/** What was changed of an element's own style. */
export interface Overruled {
  /** The attribute as it was and as it became. */
  before: string;
  after: string | null;
  /** The values that were replaced, all "!important". */
  values: Map<string, string>;
}

/** Inline "!important" outranks every style sheet: only there the element's own style is changed too. */
export function overruleInline(element: Element): Overruled | null {
  const before = attribute(element, 'style');
  const style = before !== null && /!\s*important/i.test(before) ? styleOf(element) : null;
  if (before === null || !style) return null;
  const values = new Map<string, string>();
  for (const [property, value] of Object.entries(UNSEEN)) {
    if (style.getPropertyPriority(property) !== 'important') continue;
    values.set(property, style.getPropertyValue(property));
    style.setProperty(property, value, 'important');
  }
  return values.size > 0 ? { before, after: attribute(element, 'style'), values } : null;
}

/** Puts the attribute back as it was; where the page has changed it since, only what is still ours. */
export function restoreInline(element: Element, { before, after, values }: Overruled): void {
  if (attribute(element, 'style') === after) {
    setOrRemove(element, 'style', before);
    return;
  }
  const style = styleOf(element);
  for (const [property, value] of values) {
    if (style?.getPropertyValue(property) === UNSEEN[property])
      style?.setProperty(property, value, 'important');
  }
}

function styleOf(element: Element): CSSStyleDeclaration | null {
  return namespaceOf(element) === HTML ? Reflect.get(HTMLElement.prototype, 'style', element) : null;
}
