import { contains, parentElement } from '../dom/query.ts';
import type { AdBlock } from '../model/ads.ts';
import { MARKER_REASON } from './collect.ts';

/** One block per outermost element, given the signs in document order, with the most telling reason of what it holds. */
export function mergeBlocks(signs: ReadonlyMap<Element, string>, wrappers: ReadonlySet<Element>): AdBlock[] {
  const blocks: AdBlock[] = [];
  for (const [element, reason] of signs) {
    const last = blocks.at(-1);
    if (last && contains(last.element, element)) {
      if (last.reason === MARKER_REASON) last.reason = reason;
      continue;
    }
    blocks.push({ element: outermost(element, wrappers), reason });
  }
  return blocks;
}

function outermost(element: Element, wrappers: ReadonlySet<Element>): Element {
  let block = element;
  for (let parent = parentElement(block); parent && wrappers.has(parent); parent = parentElement(parent))
    block = parent;
  return block;
}
