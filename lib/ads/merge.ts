import { contains, parentElement } from '../dom/query.ts';
import type { AdBlock } from '../model/ads.ts';
import { MARKER_REASON } from './collect.ts';

/** One block per outermost element, in document order, with the most telling reason of what it holds. */
export function mergeBlocks(signs: ReadonlyMap<Element, string>, wrappers: ReadonlySet<Element>): AdBlock[] {
  const blocks: AdBlock[] = [];
  for (const [element, reason] of inOrder(signs)) {
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

function inOrder(signs: ReadonlyMap<Element, string>): [Element, string][] {
  return [...signs].sort(([one], [other]) => precedence(one, other));
}

function precedence(one: Element, other: Element): number {
  const position = Node.prototype.compareDocumentPosition.call(one, other);
  return position & Node.DOCUMENT_POSITION_FOLLOWING
    ? -1
    : position & Node.DOCUMENT_POSITION_PRECEDING
      ? 1
      : 0;
}
