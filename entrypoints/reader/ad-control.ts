import { hideAdBlocks } from '../../lib/ads/hide.ts';
import type { DocumentAnalysis } from '../../lib/guide/document.ts';

/** Which of the found ad blocks are hidden, block by block. Aborting the signal shows them all again. */
export class AdControl {
  private readonly undo = new Map<Element, () => void>();
  private found: DocumentAnalysis;
  private hideNew: boolean;

  constructor(found: DocumentAnalysis, hide: boolean, signal: AbortSignal) {
    this.found = found;
    this.hideNew = hide;
    if (hide) this.set('all', true);
    signal.addEventListener('abort', () => this.set('all', false));
  }

  /** One entry for each of `analysis.adBlocks`. */
  get hidden(): boolean[] {
    return this.found.adBlocks.map(({ element }) => this.undo.has(element));
  }

  set(index: number | 'all', hidden: boolean): void {
    if (index === 'all') this.hideNew = hidden;
    const blocks = index === 'all' ? this.found.adBlocks : this.found.adBlocks.slice(index, index + 1);
    for (const block of blocks) {
      if (hidden && !this.undo.has(block.element)) this.undo.set(block.element, hideAdBlocks([block]));
      if (!hidden) this.show(block.element);
    }
  }

  /** The page has rendered itself anew: blocks that are no longer ads are shown, new ones treated like the rest. */
  renew(found: DocumentAnalysis): void {
    const present = new Set(found.adBlocks.map(({ element }) => element));
    for (const element of this.undo.keys()) if (!present.has(element)) this.show(element);
    this.found = found;
    if (this.hideNew) this.set('all', true);
  }

  private show(element: Element): void {
    this.undo.get(element)?.();
    this.undo.delete(element);
  }
}
