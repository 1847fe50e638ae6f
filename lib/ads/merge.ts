import { contains, parentElement } from '../dom/query.ts';
import type { AdBlock, AdReason } from '../model/ads.ts';

/** One block per outermost element, given the signs in document order, with the most telling reason of what it holds. */
export function mergeBlocks(
  signs: ReadonlyMap<Element, AdReason>,
  wrappers: ReadonlySet<Element>,
): AdBlock[] {
  const blocks: AdBlock[] = [];
  for (const [element, { reason, kind, detail }] of signs) {
    const last = blocks.at(-1);
    if (last && contains(last.element, element)) {
      if (last.kind === 'comments') Object.assign(last, { reason, kind, detail });
      continue;
    }
    blocks.push({ element: outermost(element, wrappers), reason, kind, detail });
  }
  return blocks;
}

function outermost(element: Element, wrappers: ReadonlySet<Element>): Element {
  let block = element;
  for (let parent = parentElement(block); parent && wrappers.has(parent); parent = parentElement(parent))
    block = parent;
  return block;
}
