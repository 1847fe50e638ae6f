import { elementsBelow, nextElement, previousElement } from '../dom/query.ts';
import { nameOf, textOf } from '../dom/tree.ts';
import type { AdBlock } from '../model/ads.ts';
import { isDisclosure } from './words.ts';

const NO_LABELS = new Set(['script', 'style', 'h1', 'h2', 'th', 'td', 'li', 'a', 'body', 'head']);
const MOST_CHILDREN = 2;

/** Adds the labels ("Advertisement") that stand as elements of their own right before or after a block. */
export function labelsBeside(blocks: readonly AdBlock[]): AdBlock[] {
  const taken = new Set(blocks.map(({ element }) => element));
  return blocks.flatMap((block) => {
    const before = label(previousElement(block.element), taken);
    const after = label(nextElement(block.element), taken);
    return [...before, block, ...after];
  });
}

function label(element: Element | null, taken: Set<Element>): AdBlock[] {
  if (!element || taken.has(element) || NO_LABELS.has(nameOf(element))) return [];
  if (element.childElementCount > MOST_CHILDREN) return [];
  const text = textOf(element);
  if (!isDisclosure(text) || elementsBelow(element, 'img,iframe,video,a').length > 0) return [];
  taken.add(element);
  const words = text.trim();
  return [{ element, reason: `label of an ad: "${words}"`, kind: 'label', detail: words }];
}
