import { watchAdBlocks } from '../../lib/ads/watch.ts';
import { ElementHider } from '../../lib/dom/hide.ts';
import { isConnected } from '../../lib/dom/query.ts';
import { summarizeAdBlocks } from '../../lib/guide/ad-summary.ts';
import type { DocumentAnalysis } from '../../lib/guide/analyze.ts';
import type { AdBlock } from '../../lib/model/ads.ts';

/** Which of the found ad blocks are hidden, block by block, late ones included. Aborting the signal shows all again. */
export class AdControl {
  private readonly hider = new ElementHider();
  private readonly onLate: () => void;
  private readonly signal: AbortSignal;
  private watching = new AbortController();
  private found: DocumentAnalysis;
  private hideNew: boolean;

  constructor(found: DocumentAnalysis, hide: boolean, onLate: () => void, signal: AbortSignal) {
    this.found = found;
    this.hideNew = hide;
    this.onLate = onLate;
    this.signal = signal;
    this.begin();
    signal.addEventListener('abort', () => this.hider.restoreAll());
  }

  /** One entry for each of `analysis.adBlocks`. */
  get hidden(): boolean[] {
    return this.found.adBlocks.map(({ element }) => this.hider.isHidden(element));
  }

  set(index: number | 'all', hidden: boolean): void {
    if (index === 'all') this.hideNew = hidden;
    const blocks = index === 'all' ? this.found.adBlocks : this.found.adBlocks.slice(index, index + 1);
    for (const { element } of blocks) {
      if (hidden) this.hider.hide(element);
      else this.hider.show(element);
    }
  }

  /** The page has rendered itself anew: blocks that are no longer ads are shown, new ones treated like the rest. */
  renew(found: DocumentAnalysis): void {
    const present = new Set(found.adBlocks.map(({ element }) => element));
    for (const { element } of this.found.adBlocks) if (!present.has(element)) this.hider.show(element);
    this.found = found;
    this.watching.abort();
    this.watching = new AbortController();
    this.begin();
  }

  private begin(): void {
    if (this.hideNew) this.set('all', true);
    watchAdBlocks(document, {
      signal: AbortSignal.any([this.watching.signal, this.signal]),
      known: this.found.adBlocks,
      onFound: (blocks) => this.add(blocks),
    });
  }

  /** A page that changes its ads takes the old ones out: those are forgotten. */
  private add(blocks: readonly AdBlock[]): void {
    const { adBlocks, analysis } = this.found;
    const isPresent = adBlocks.map(({ element }) => isConnected(element));
    for (const [index, { element }] of adBlocks.entries()) if (!isPresent[index]) this.hider.show(element);
    this.found.adBlocks = [...adBlocks.filter((_, index) => isPresent[index]), ...blocks];
    const kept = analysis.adBlocks.filter((_, index) => isPresent[index]);
    analysis.adBlocks = [...kept, ...summarizeAdBlocks(blocks)];
    if (this.hideNew) for (const { element } of blocks) this.hider.hide(element);
    this.onLate();
  }
}
