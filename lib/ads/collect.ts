import { elementsBelow } from '../dom/query.ts';
import { aloneOnLine } from './line.ts';
import { elementsBetweenMarkers } from './markers.ts';
import { bearer, judgeElement, type Page, type Sign } from './sign.ts';

export const MARKER_REASON = "between the site's ad comments";

/** The elements that are ads by themselves, each with its reason, in document order within each kind of sign. */
export function collectSigns(root: Document | Element, doc: Document): Map<Element, string> {
  const signs = new Map<Element, string>();
  const pending: [Element, string][] = [];
  const page: Page = { host: hostOf(doc) };
  const note = (element: Element) => {
    const sign = judgeElement(element, page);
    if (sign) keep(bearer(element), sign, signs, pending);
  };
  if (root instanceof Element) note(root);
  for (const element of elementsBelow(root)) note(element);
  for (const element of elementsBetweenMarkers(root)) {
    if (!signs.has(element)) signs.set(element, MARKER_REASON);
  }
  settle(pending, signs);
  return signs;
}

function keep(element: Element, sign: Sign, signs: Map<Element, string>, pending: [Element, string][]): void {
  if (sign.holds === 'alone') pending.push([element, sign.reason]);
  else if (!signs.has(element)) signs.set(element, sign.reason);
}

/** Links that are ads only where they stand alone; other such links beside them are no sentence. */
function settle(pending: readonly [Element, string][], signs: Map<Element, string>): void {
  if (pending.length === 0) return;
  const ads = new Set([...signs.keys(), ...pending.map(([element]) => element)]);
  for (const [link, reason] of pending) {
    const alone = aloneOnLine(link, ads);
    if (alone && !signs.has(alone)) signs.set(alone, reason);
  }
}

function hostOf(doc: Document): string {
  try {
    return new URL(doc.baseURI).hostname.toLowerCase();
  } catch {
    return '';
  }
}
