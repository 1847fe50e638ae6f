import { ARROWS } from '../text/arrows.ts';
import type { Line } from './line.ts';

/** A path, a name in quotation marks, keys pressed together. */
const ON_SCREEN = new RegExp(
  `[\\p{L})"”’」]\\s?(?:[${ARROWS}]|->)\\s?["“‘(「]?[\\p{L}\\p{N}]|[“”„«「"*]\\s?[\\p{L}][^”“»」"*]{1,60}[”“»」"*]|(?<![\\p{L}\\p{N}])['‘]\\p{L}[^'’]{1,60}['’](?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])['‘]\\p{L}[^'’]{1,60}['’](?=\\p{Script=Hangul})|\\p{L}\\s?\\+\\s?\\p{Lu}(?!\\p{L})`,
  'u',
);

/** Whether a line points at something on the screen: a control, a path, keys, a command. */
export function isOnScreen({ text, emphasis, code }: Line): boolean {
  return code.length > 0 || emphasis.some(({ start }) => start > 0) || ON_SCREEN.test(text);
}
