import { readBullet } from '../text/bullet.ts';
import type { Line } from './line.ts';
import { opensNote } from './note.ts';
import type { Entry } from './sequence.ts';

/** The sign that a line was typed with, where no number follows it. */
export function signOf({ kind, text, marker, item }: Line): string | null {
  if (kind !== 'text' || marker || item?.step) return null;
  return readBullet(text)?.sign ?? null;
}

/**
 * Lines in a row that begin with the same typed sign, from `start` on, each with the code, pictures and remarks
 * beneath it. Fewer than two are none.
 */
export function readTypedBullets(lines: readonly Line[], start: number): Entry[] {
  const first = lines[start];
  const sign = first ? signOf(first) : null;
  if (!first || !sign) return [];
  const entries: Entry[] = [];
  for (let index = start; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.item !== first.item) break;
    if (signOf(line) === sign) entries.push(entryAt(index, entries.length + 1));
    else if (!isBeneath(line, lines[index - 1])) break;
    const last = entries.at(-1);
    if (last) last.end = index + 1;
  }
  return entries.length > 1 ? entries : [];
}

function entryAt(index: number, ordinal: number): Entry {
  return { ordinal, item: null, named: false, style: 'sign', first: index, end: index + 1 };
}

function isBeneath(line: Line, before: Line | undefined): boolean {
  if (line.kind === 'heading' || line.marker) return false;
  if (line.kind === 'code' || line.text === '' || line.remark || opensNote(line)) return true;
  return line.block === before?.block && signOf(line) === null;
}
