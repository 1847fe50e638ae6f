import type { AdBlock } from '../model/ads.ts';

/** Every ad block once, in page order. Never changes the document. */
export function findAdBlocks(doc: Document): AdBlock[] {
  return [...doc.querySelectorAll('ins.adsbygoogle')].map((element) => ({
    element,
    reason: 'ad slot: adsbygoogle',
  }));
}
