import { contains, elementsBelow } from '../dom/query.ts';
import type { AdBlock } from '../model/ads.ts';
import { affiliateReason } from './link.ts';

/** A link of the text that earns its site money: it stays, and may be marked. */
export interface MarkedLink {
  element: Element;
  /** In plain English: "affiliate link: Impact, /c/ path". */
  reason: string;
}

/** The affiliate links outside the ad blocks, in page order. Never changes the document. */
export function findAffiliateLinks(doc: Document, blocks: readonly AdBlock[]): MarkedLink[] {
  const found: MarkedLink[] = [];
  let next = 0;
  for (const element of elementsBelow(doc, 'a[href]')) {
    const reason = affiliateReason(element);
    if (!reason) continue;
    while (blocks[next] && isPast(blocks[next]?.element, element)) next++;
    const block = blocks[next]?.element;
    if (!block || !contains(block, element)) found.push({ element, reason });
  }
  return found;
}

/** Whether a block ends before the element: both lists are in page order. */
function isPast(block: Element | undefined, element: Element): boolean {
  if (!block || contains(block, element)) return false;
  return Boolean(
    Node.prototype.compareDocumentPosition.call(block, element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}
