import { isInstruction } from './instruction.ts';
import type { Line } from './line.ts';
import type { Entry } from './sequence.ts';

/**
 * Index of the line that holds an entry's own words: not its number alone, a picture or code; in a row of a table, the
 * first cell that tells what to do. -1 if there is none.
 */
export function mainIndex(lines: readonly Line[], { first, end }: Entry): number {
  for (let index = first; index < Math.min(end, lines.length); index++) {
    const line = lines[index];
    if (line && line.kind !== 'code' && line.text.length > numberLength(line))
      return tellingCell(lines, index, end);
  }
  return -1;
}

function tellingCell(lines: readonly Line[], from: number, end: number): number {
  const row = lines[from]?.item;
  if (row?.list.kind !== 'rows') return from;
  for (let index = from; index < end && lines[index]?.item === row; index++) {
    if (isInstruction(lines[index]?.text ?? '')) return index;
  }
  return from;
}

/** The line at `mainIndex`. */
export function mainLine(lines: readonly Line[], entry: Entry): Line | undefined {
  return lines[mainIndex(lines, entry)];
}

function numberLength({ marker }: Line): number {
  return marker && marker.kind !== 'method' ? marker.length : 0;
}
