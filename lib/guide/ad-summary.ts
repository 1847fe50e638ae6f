import type { AdBlock } from '../model/ads.ts';
import type { AdBlockSummary } from '../model/analysis.ts';
import { maskProductKeys } from '../text/product-key.ts';

const LENGTH = 120;
/** A block may hold whole pages of scripts; its first words tell enough. */
const READ = 2000;

/** What is told of ad blocks outside the page: reason and first words. */
export function summarizeAdBlocks(blocks: readonly AdBlock[]): AdBlockSummary[] {
  return blocks.map(({ element, reason }) => ({ reason, text: firstWords(element) }));
}

function firstWords(element: Element): string {
  const words = (element.textContent ?? '').slice(0, READ).replace(/\s+/g, ' ').trim();
  return maskProductKeys(words).slice(0, LENGTH);
}
