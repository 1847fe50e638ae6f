import type { Line } from './line.ts';
import type { Sequence } from './sequence.ts';

/** For each line, whether nothing of the sequences stands between the headings before and after it. */
export function freeLines(lines: readonly Line[], found: readonly Sequence[]): boolean[] {
  const free = lines.map(() => true);
  for (const { entries } of found) for (const { first, end } of entries) free.fill(false, first, end);
  for (let start = 0; start < lines.length; ) {
    let end = start + 1;
    let isFree = free[start];
    for (; end < lines.length && lines[end]?.kind !== 'heading'; end++) isFree &&= free[end];
    free.fill(isFree ?? true, start, end);
    start = end;
  }
  return free;
}
