import { ARROWS } from './arrows.ts';
import { MENU_WORDS } from './data/menu-words.ts';

const ARROW = `[${ARROWS}]`;
const MENU_PATH = new RegExp(
  `(?<!\\p{L}|${ARROW}|${ARROW}\\s)(?:${Object.values(MENU_WORDS).join('|')})[”"’'»」]?\\s?${ARROW}`,
  'iu',
);

/** Whether a path in a text begins in a menu of a program's window: "Open Help > License > Activation". */
export function beginsInMenu(text: string): boolean {
  return MENU_PATH.test(text);
}
