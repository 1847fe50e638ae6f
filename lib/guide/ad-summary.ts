import { nameOf, walk } from '../dom/tree.ts';
import type { AdBlock } from '../model/ads.ts';
import type { AdBlockSummary } from '../model/analysis.ts';
import { maskProductKeys } from '../text/product-key.ts';

const LENGTH = 120;
const READ = 2000;
const UNREAD = new Set(['noscript', 'script', 'style', 'template']);

/** What is told of ad blocks outside the page: why, and their first words. */
export function summarizeAdBlocks(blocks: readonly AdBlock[]): AdBlockSummary[] {
  return blocks.map(({ element, reason, kind, detail }) => ({
    reason,
    kind,
    detail: outside(detail),
    text: outside(firstWords(element)),
  }));
}

function firstWords(element: Element): string {
  let words = '';
  walk(element, {
    enter: (child) => words.length < READ && !UNREAD.has(nameOf(child)),
    leave: () => {},
    text: ({ data }) => {
      if (words.length < READ) words += `${data} `;
    },
  });
  return words.slice(0, READ).replace(/\s+/g, ' ').trim();
}

function outside(words: string): string {
  return maskProductKeys(words).slice(0, LENGTH);
}
