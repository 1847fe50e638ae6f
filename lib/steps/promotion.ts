import { ALL_WORDS, REPAIR_WORDS, SCAN_WORDS } from './data/promotions.ts';
import type { Line } from './line.ts';

const MOST_ITEMS = 4;
const SCAN = new RegExp(SCAN_WORDS.join('|'), 'iu');
const ALL = new RegExp(ALL_WORDS.join('|'), 'iu');
const REPAIR = new RegExp(REPAIR_WORDS.join('|'), 'iu');

/**
 * "1. Download the PC repair tool 2. Click Start scan 3. Click Repair all": the list with which many sites sell a
 * program that "repairs Windows", whatever their article is about.
 * @param mains the first lines of a list's items
 */
export function isPromotion(mains: readonly Line[]): boolean {
  const [first, ...others] = mains;
  if (!first || mains.length > MOST_ITEMS) return false;
  const scan = others.findIndex(({ text }) => SCAN.test(text));
  if (scan < 0) return false;
  const repairs = others.slice(scan + 1).filter(({ text }) => REPAIR.test(text));
  return first.linked > 0 ? repairs.length > 0 : repairs.some(({ text }) => ALL.test(text));
}
