import type { AdBlock } from '../model/ads.ts';
import { collectSigns } from './collect.ts';
import { wrappersOf } from './grow.ts';
import { labelsBeside } from './labels.ts';
import { mergeBlocks } from './merge.ts';

/** Every ad block once, in page order. Never changes the document. */
export function findAdBlocks(doc: Document): AdBlock[] {
  return findBlocksBelow(doc, doc, []);
}

/** The ad blocks at and below a part of the document, given those that are known already. */
export function findBlocksBelow(
  root: Document | Element,
  doc: Document,
  known: Iterable<Element>,
): AdBlock[] {
  const signs = collectSigns(root, doc);
  if (signs.size === 0) return [];
  const ads = new Set([...known, ...signs.keys()]);
  const wrappers = wrappersOf(ads);
  return labelsBeside(mergeBlocks(signs, wrappers));
}
