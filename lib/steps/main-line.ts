import type { Line } from './line.ts';
import type { Entry } from './sequence.ts';

/** Index of the line that holds an entry's own words: not its number alone, a picture or code; -1 if there is none. */
export function mainIndex(lines: readonly Line[], { first, end }: Entry): number {
  for (let index = first; index < Math.min(end, lines.length); index++) {
    const line = lines[index];
    if (line && line.kind !== 'code' && line.text.length > numberLength(line)) return index;
  }
  return -1;
}

/** The line at `mainIndex`. */
export function mainLine(lines: readonly Line[], entry: Entry): Line | undefined {
  return lines[mainIndex(lines, entry)];
}

function numberLength({ marker }: Line): number {
  return marker && marker.kind !== 'method' ? marker.length : 0;
}
