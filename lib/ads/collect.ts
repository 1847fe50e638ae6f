import { baseAddress, contains, elementsBelow, parentElement } from '../dom/query.ts';
import { isElement, nameOf } from '../dom/tree.ts';
import type { AdReason } from '../model/ads.ts';
import { aloneOnLine } from './line.ts';
import { elementsBetweenMarkers } from './markers.ts';
import { judgeElement, judgeTelling, TELLING } from './sign.ts';
import type { Page, Sign } from './verdict.ts';

const BY_COMMENTS: AdReason = { reason: "between the site's ad comments", kind: 'comments', detail: '' };

/** The elements that are ads by themselves, each with its reason, in document order. */
export function collectSigns(root: Document | Element, doc: Document): Map<Element, AdReason> {
  const signs = new Map<Element, AdReason>();
  const pending: [Element, AdReason][] = [];
  const page: Page = { host: hostOf(doc) };
  const all = [...(isElement(root) ? [root] : []), ...elementsBelow(root)];
  let covering: Element | null = null;
  for (const element of all) {
    if (covering && contains(covering, element)) continue;
    const sign = judgeElement(element, page);
    if (!sign) continue;
    const bearing = bearer(element);
    keep(bearing, sign, signs, pending);
    if (sign.holds === 'always') covering = bearing;
  }
  for (const element of elementsBelow(root, TELLING)) {
    const sign = signs.has(element) ? null : judgeTelling(element);
    if (sign) keep(element, sign, signs, pending);
  }
  for (const element of elementsBetweenMarkers(root)) {
    if (!signs.has(element)) signs.set(element, BY_COMMENTS);
  }
  settle(pending, signs);
  return inOrder(signs, all);
}

/** Comparing positions would cost more than looking every element up. */
function inOrder(signs: ReadonlyMap<Element, AdReason>, all: readonly Element[]): Map<Element, AdReason> {
  const ordered = new Map<Element, AdReason>();
  if (signs.size === 0) return ordered;
  for (const element of all) {
    const reason = signs.get(element);
    if (reason !== undefined) ordered.set(element, reason);
  }
  return ordered;
}

/** The element that a sign speaks of: a video's source stands for the video. */
function bearer(element: Element): Element {
  return (nameOf(element) === 'source' && parentElement(element)) || element;
}

function keep(
  element: Element,
  sign: Sign,
  signs: Map<Element, AdReason>,
  pending: [Element, AdReason][],
): void {
  if (sign.holds === 'alone') pending.push([element, sign]);
  else if (!signs.has(element)) signs.set(element, sign);
}

/** Links that are ads only where they stand alone; other such links beside them are no sentence. */
function settle(pending: readonly [Element, AdReason][], signs: Map<Element, AdReason>): void {
  if (pending.length === 0) return;
  const ads = new Set([...signs.keys(), ...pending.map(([element]) => element)]);
  for (const [link, reason] of pending) {
    const alone = aloneOnLine(link, ads);
    if (alone && !signs.has(alone)) signs.set(alone, reason);
  }
}

function hostOf(doc: Document): string {
  try {
    return new URL(baseAddress(doc)).hostname.toLowerCase();
  } catch {
    return '';
  }
}
