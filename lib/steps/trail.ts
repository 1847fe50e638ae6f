import { isCommandLine } from './code.ts';
import type { Line } from './line.ts';
import { mainLine } from './main-line.ts';
import { opensNote } from './note.ts';
import type { Sequence } from './sequence.ts';

/**
 * Gives the last step what follows it and is plainly its own: code, pictures, remarks, and whatever list its colon
 * promises. Steps in between have theirs already: everything up to the next number.
 */
export function takeTrail(lines: readonly Line[], sequence: Sequence, taken: ReadonlySet<number>): void {
  const last = sequence.entries.at(-1);
  if (!last || sequence.kind === 'titles') return;
  const text = mainLine(lines, last)?.text ?? '';
  const promises = /[:：]$/.test(text);
  let end = last.end;
  for (; end < lines.length && !taken.has(end); end++) {
    const line = lines[end];
    if (!line || !belongs(line, text, promises && last.item === null)) break;
  }
  last.end = end;
}

function belongs(line: Line, step: string, promises: boolean): boolean {
  if (isCommandLine(line, step)) return true;
  if (line.kind === 'heading' || line.item?.step) return false;
  return (
    line.kind === 'code' ||
    line.text === '' ||
    line.remark ||
    opensNote(line) ||
    (promises && line.item !== null)
  );
}
