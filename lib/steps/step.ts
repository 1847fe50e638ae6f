import type { FoundStep } from '../model/found.ts';
import { readBullet } from '../text/bullet.ts';
import { readMarker } from '../text/numbering.ts';
import { readOrderWord } from '../text/order-word.ts';
import { addDetails } from './details.ts';
import type { Line } from './line.ts';
import { mainIndex } from './main-line.ts';
import { opensNote } from './note.ts';
import type { Entry } from './sequence.ts';
import { addExtras, appendLine, stepOf } from './slice.ts';
import { signOf } from './typed-bullets.ts';

/** What one entry tells: its words, what belongs to it, and where they stand. `null` where it says nothing. */
export function readStep(lines: readonly Line[], entry: Entry): FoundStep | null {
  const at = mainIndex(lines, entry);
  const first = lines[at];
  if (!first) return codeStep(lines, entry);
  const step = stepOf(first, markerLength(first, entry));
  let next = at + 1;
  for (; next < entry.end && continuesLine(first, lines[next]); next++) appendLine(step, lines[next]);
  for (const line of lines.slice(entry.first, at)) addExtras(step, line);
  addDetails(step, lines.slice(next, entry.end), entry.item);
  return step.source.length > 0 ? step : null;
}

function codeStep(lines: readonly Line[], { first, end }: Entry): FoundStep | null {
  const code = lines.slice(first, end).find(({ kind }) => kind === 'code');
  return code ? stepOf(code, 0) : null;
}

/** Letters of a typed number or sign; in a list, of a number that repeats what the list says. */
function markerLength({ text, marker }: Line, { item, ordinal, style }: Entry): number {
  if (style === 'word') return labelLength(text);
  if (style === 'sign') return readBullet(text)?.length ?? 0;
  if (!marker || marker.kind === 'method') return 0;
  if (item && marker.value !== ordinal) return 0;
  const again = readMarker(text.slice(marker.length));
  const twice = again?.value === marker.value && again.kind !== 'method';
  return marker.length + (twice ? again.length : 0);
}

/** Letters of "First:"; the word stays where it is part of the sentence. */
function labelLength(text: string): number {
  const word = readOrderWord(text);
  return word?.label ? word.length : 0;
}

/** Whether a line is more of the same paragraph. */
function continuesLine(first: Line, line: Line | undefined): boolean {
  return (
    line?.block === first.block && line.kind === 'text' && !line.marker && !signOf(line) && !opensNote(line)
  );
}
