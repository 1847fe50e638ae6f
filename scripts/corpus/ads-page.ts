import type { Page } from 'playwright-core';

/** What hiding the ads of one page did. */
export interface AdFigures {
  blocks: { reason: string; markup: string; words: number }[];
  /** Marked elements, and markup of those that are still to be seen. */
  marked: number;
  seen: string[];
  /** Words of the body outside marked elements, and those of them that were hidden. */
  words: number;
  hidden: string[];
  /** Whether the document was the same after restoring. */
  restored: boolean;
}

/** Hides the ads of the page that is open, looks, and puts them back. */
export function hideAndLook(page: Page): Promise<AdFigures> {
  return page.evaluate(() => {
    const { findAdBlocks, hideAdBlocks } = (
      globalThis as unknown as { plainsteps: typeof import('../../lib/index.ts') }
    ).plainsteps;
    const WORD = /[\p{L}\p{N}]+/gu;
    const before = document.documentElement.outerHTML;
    const blocks = findAdBlocks(document);
    const pure = document.documentElement.outerHTML === before;
    const restore = hideAdBlocks(blocks);
    const gold = [...document.querySelectorAll('[data-gold]')];
    const seen = gold.filter((element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );
    const elements = blocks.map(({ element }) => element);
    const hidden: string[] = [];
    let words = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('[data-gold],script,style,noscript,template')) continue;
      const found = node.nodeValue?.match(WORD) ?? [];
      words += found.length;
      if (elements.some((element) => element.contains(node))) hidden.push(...found);
    }
    restore();
    return {
      blocks: blocks.map(({ element, reason }) => ({
        reason,
        markup: element.outerHTML.slice(0, 200),
        words: element.textContent?.match(WORD)?.length ?? 0,
      })),
      marked: gold.length,
      seen: seen.map((element) => element.outerHTML.slice(0, 160)),
      words,
      hidden,
      restored:
        pure && document.documentElement.outerHTML === before && document.adoptedStyleSheets.length === 0,
    };
  });
}
