import { attribute } from './query.ts';

const HEADING = /^h[1-6]$/;
/** What pages that render themselves make everything of. */
const ANYTHING = new Set(['div', 'p']);

/** Headings of the first level, by element or by role. */
export const MAIN_HEADINGS = 'h1, [role="heading"][aria-level="1"]';

/** The level of a heading, 1–6; 0 for anything else. A role makes a heading, too, of level 2 where it names none (ARIA). */
export function headingLevel(element: Element, name: string): number {
  if (HEADING.test(name)) return Number(name[1]);
  if (!ANYTHING.has(name) || attribute(element, 'role') !== 'heading') return 0;
  const level = Number(attribute(element, 'aria-level') ?? 2);
  return level >= 1 && level <= 6 ? level : 6;
}
