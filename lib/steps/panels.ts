import { attribute, elementsBelow, nextElement, ownerDocument, parentElement } from '../dom/query.ts';
import { nameOf } from '../dom/tree.ts';

const PANELS = new Set(['div', 'dl', 'ol', 'p', 'section', 'ul']);
/** What designs call a control that unfolds what follows it, and a panel of tabs. */
const UNFOLDING = /accordion|collaps|toggle|(?:^|[\s_-])(?:faq|tab)[\s_-]?title/i;
const TAB_PANEL = /(?:^|[\s_-])tabs?[\s_-]?(?:content|pane|panel)/i;

/** Whether a control stands before the panel of an accordion, as far as attributes and names tell. */
export function unfoldsNext(control: Element): boolean {
  const next = nextElement(control);
  if (!next || !PANELS.has(nameOf(next))) return false;
  return attribute(control, 'aria-expanded') !== null || UNFOLDING.test(attribute(control, 'class') ?? '');
}

/** The tab that shows a panel: the panel's title. `null` for what is no panel, or where nothing tells. */
export function tabOf(panel: Element): Element | null {
  const isPanel = attribute(panel, 'role') === 'tabpanel';
  if (!isPanel && !TAB_PANEL.test(attribute(panel, 'class') ?? '')) return null;
  return namedTab(panel) ?? (isPanel ? tabInPlace(panel) : null);
}

/** The tab that the panel names, or that names the panel. */
function namedTab(panel: Element): Element | null {
  const doc = ownerDocument(panel);
  const label = attribute(panel, 'aria-labelledby');
  const id = attribute(panel, 'id');
  const first = (selector: string): Element | undefined =>
    doc ? elementsBelow(doc, selector)[0] : undefined;
  const named = label ? first(`[id="${CSS.escape(label)}"]`) : undefined;
  if (named || !id) return named ?? null;
  const quoted = CSS.escape(id);
  return first(`[aria-controls="${quoted}"]`) ?? first(`a[href="#${quoted}"]`) ?? null;
}

/** The tab that is as far along the list of tabs as the panel along its own row. */
function tabInPlace(panel: Element): Element | null {
  const row = parentElement(panel);
  const whole = row && parentElement(row);
  if (!row || !whole) return null;
  const panels = [...elementsBelow(row, '[role="tabpanel"]')].filter((one) => parentElement(one) === row);
  const [list] = elementsBelow(whole, '[role="tablist"]');
  const tabs = list ? [...elementsBelow(list, '[role="tab"]')] : [];
  return tabs.length === panels.length ? (tabs[panels.indexOf(panel)] ?? null) : null;
}
