import { elementsBelow, isConnected, parentElement } from '../dom/query.ts';
import { isElement } from '../dom/tree.ts';
import type { AdBlock } from '../model/ads.ts';
import { findBlocksBelow } from './find.ts';

export interface WatchOptions {
  /** Ends the watch. */
  signal: AbortSignal;
  /** Told of new blocks, at least one, never of one twice. */
  onFound: (blocks: AdBlock[]) => void;
  /** Blocks that are known already. */
  known?: Iterable<AdBlock>;
}

const WATCHED = ['src', 'href', 'data-src', 'poster'];
/** Elements looked at in one go; what is more waits for the next. */
const BATCH = 4000;
/** Elements looked at in all: a page that changes without end is given up. */
const BUDGET = 200_000;
const PAUSE = 250;

/** Looks for ads in what a page adds or changes, batched and within a budget, until the signal aborts. */
export function watchAdBlocks(doc: Document, { signal, onFound, known = [] }: WatchOptions): void {
  if (signal.aborted) return;
  const watch = new Watch(doc, onFound, known);
  signal.addEventListener('abort', () => watch.stop(), { once: true });
}

class Watch {
  private readonly doc: Document;
  private readonly onFound: (blocks: AdBlock[]) => void;
  private readonly known: Set<Element>;
  private readonly changed = new Set<Element>();
  private readonly observer: MutationObserver;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private budget = BUDGET;

  constructor(doc: Document, onFound: (blocks: AdBlock[]) => void, known: Iterable<AdBlock>) {
    this.doc = doc;
    this.onFound = onFound;
    this.known = new Set([...known].map(({ element }) => element));
    this.observer = new MutationObserver((records) => this.note(records));
    this.observer.observe(doc, { subtree: true, childList: true, attributeFilter: WATCHED });
  }

  stop(): void {
    this.observer.disconnect();
    clearTimeout(this.timer);
    this.changed.clear();
  }

  private note(records: readonly MutationRecord[]): void {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') this.changed.add(target as Element);
      for (const node of addedNodes) if (isElement(node)) this.changed.add(node);
    }
    if (this.changed.size > 0) this.schedule();
  }

  private schedule(): void {
    this.timer ??= setTimeout(() => this.look(), PAUSE);
  }

  private look(): void {
    this.timer = undefined;
    // What has left the page may come back, and is then found again.
    for (const element of this.known) if (!isConnected(element)) this.known.delete(element);
    const found: AdBlock[] = [];
    const most = this.budget - BATCH;
    for (const root of this.changed) {
      this.changed.delete(root);
      if (!isConnected(root) || this.isInside(root)) continue;
      this.budget -= 1 + elementsBelow(root).length;
      if (this.budget < 0) break;
      found.push(...findBlocksBelow(root, this.doc, this.known).filter((block) => this.isNew(block)));
      if (this.budget < most) break;
    }
    if (this.budget < 0) this.stop();
    else if (this.changed.size > 0) this.schedule();
    if (found.length > 0) this.onFound(found);
  }

  /** Whether the element lies in something that is found or will be looked at anyway. */
  private isInside(element: Element): boolean {
    for (let at = parentElement(element); at; at = parentElement(at)) {
      if (this.known.has(at) || this.changed.has(at)) return true;
    }
    return false;
  }

  private isNew({ element }: AdBlock): boolean {
    if (this.known.has(element) || this.isInside(element)) return false;
    this.known.add(element);
    return true;
  }
}
