import { ElementHider } from '../dom/hide.ts';
import type { AdBlock } from '../model/ads.ts';

/** Hides the blocks without removing or moving anything. Returns the undo, which puts every attribute back as it was. */
export function hideAdBlocks(blocks: readonly Pick<AdBlock, 'element'>[]): () => void {
  const hider = new ElementHider();
  for (const { element } of blocks) hider.hide(element);
  return () => hider.restoreAll();
}
