import { parentOf, textOf } from '../dom/tree.ts';
import { type Marker, readBareNumber, readMarker } from '../text/numbering.ts';
import type { Line } from './line.ts';

type Written = Pick<Line, 'text' | 'nodes' | 'starts'>;

/** The number that a line begins with. */
export function writtenNumber(line: Written): Marker | null {
  return readMarker(line.text) ?? readBareNumber(line.text) ?? badgeNumber(line);
}

/** "<span>1</span>Open …": a number that a design sets apart in an element of its own, without a sign after it. */
function badgeNumber({ text, nodes: [number], starts: [, end] }: Written): Marker | null {
  if (!number || end === undefined) return null;
  const digits = text.slice(0, end).trim();
  const marker = readBareNumber(digits);
  const badge = parentOf(number);
  if (!marker || !badge || textOf(badge).trim() !== digits) return null;
  return /^\s?["'“‘„«「『(]?\p{L}/u.test(text.slice(end)) ? { ...marker, length: end } : null;
}
