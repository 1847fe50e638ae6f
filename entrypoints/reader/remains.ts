import { browser } from 'wxt/browser';
import { HIDDEN_ATTRIBUTE } from '../../lib/dom/hiding-sheet.ts';

const MARGIN = /^@media screen \{\s*html \{ margin-right: \d+px !important; \}\s*\}$/;

/** Firefox lets content scripts look into closed shadow trees. */
type Openable = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * Takes out what a reader of an earlier version has left. Firefox ends the scripts of an extension that is updated
 * without telling them, so that they cannot tidy up themselves. Nothing is ever left where browsers let scripts live on.
 */
export function removeRemains(doc: Document): void {
  const hosts = [...(doc.documentElement?.children ?? [])].filter(isOwnHost);
  if (hosts.length === 0) return;
  for (const host of hosts) host.remove();
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets].filter((sheet) => !isOwnSheet(sheet));
  for (const element of doc.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`))
    element.removeAttribute(HIDDEN_ATTRIBUTE);
}

function isOwnHost(element: Openable): boolean {
  const frame = element.openOrClosedShadowRoot?.querySelector('iframe');
  return frame?.src.startsWith(browser.runtime.getURL('/')) ?? false;
}

function isOwnSheet(sheet: CSSStyleSheet): boolean {
  const text = [...sheet.cssRules].map(({ cssText }) => cssText).join('\n');
  return text.includes(HIDDEN_ATTRIBUTE) || text.includes('::highlight(plainsteps-') || MARGIN.test(text);
}
