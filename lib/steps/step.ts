import type { Note } from '../model/analysis.ts';
import type { FoundStep } from '../model/found.ts';
import { readMarker } from '../text/numbering.ts';
import { isInstruction } from './instruction.ts';
import type { Item, Line } from './line.ts';
import type { Entry } from './sequence.ts';
import { isCondition, isNote, isNoteWord, isWarning } from './signals.ts';

/** Deeper sub-steps stand beside their parents: nobody reads more levels, and pages may nest without end. */
const DEEPEST = 3;

/** What one entry tells: its words, what belongs to it, and where they stand. `null` where it says nothing. */
export function readStep(lines: readonly Line[], entry: Entry): FoundStep | null {
  const part = lines.slice(entry.first, entry.end);
  const at = part.findIndex(({ kind, text }) => kind !== 'code' && text !== '');
  const first = part[at];
  if (!first) return codeStep(part);
  const step = stepOf(first, markerLength(first, entry));
  let next = at + 1;
  for (; continuesLine(first, part[next]); next++) append(step, part[next]);
  for (const line of part.slice(0, at)) addExtras(step, line);
  addDetails(step, part.slice(next), entry.item);
  return step.text === '' ? null : step;
}

function codeStep(part: readonly Line[]): FoundStep | null {
  const code = part.find(({ kind }) => kind === 'code');
  return code ? stepOf(code, 0) : null;
}

/** A step of one line, the first `skip` letters left out. */
export function stepOf(line: Line, skip: number): FoundStep {
  const emphasis = line.emphasis
    .map(({ start, end }) => ({ start: Math.max(start - skip, 0), end: end - skip }))
    .filter(({ start, end }) => end > start);
  const text = line.text.slice(skip);
  return {
    text,
    emphasis,
    code: [...line.code],
    pictures: [...line.pictures],
    notes: [],
    substeps: [],
    source: [...line.nodes],
  };
}

/** Letters of a typed number; in a list, of one that repeats what the list says. */
function markerLength({ text, marker }: Line, { item, ordinal }: Entry): number {
  if (!marker || marker.kind === 'method') return 0;
  if (!item || marker.value === ordinal) {
    const again = readMarker(text.slice(marker.length));
    return marker.length + (again?.value === marker.value && again.kind !== 'method' ? again.length : 0);
  }
  return 0;
}

/** Whether a line is more of the same paragraph. */
function continuesLine(first: Line, line: Line | undefined): line is Line {
  return (
    line !== undefined &&
    line.block === first.block &&
    line.kind === 'text' &&
    !isNote(line.text) &&
    !line.marker
  );
}

function append(step: FoundStep, line: Line | undefined): void {
  if (!line) return;
  const offset = step.text.length + 1;
  step.text = `${step.text} ${line.text}`.trimEnd();
  step.emphasis.push(
    ...line.emphasis.map(({ start, end }) => ({ start: start + offset, end: end + offset })),
  );
  step.code.push(...line.code);
  step.pictures.push(...line.pictures);
  step.source.push(...line.nodes);
}

function addExtras(step: FoundStep, line: Line): void {
  step.pictures.push(...line.pictures);
  step.code.push(...line.code);
}

function addDetails(step: FoundStep, details: readonly Line[], own: Item | null): void {
  const path: FoundStep[] = [step];
  let remark = false;
  let block = -1;
  for (const line of details) {
    if (line.kind === 'code' || line.text === '') {
      addExtras(path.at(-1) ?? step, line);
      continue;
    }
    remark = line.remark || isNoteWord(line.text) || (remark && line.block === block);
    block = line.block;
    const depth = Math.min(Math.max((line.item?.depth ?? -1) - (own?.depth ?? -1), 0), DEEPEST);
    const nested = line.item !== null && line.item !== own;
    path.length = Math.min(path.length, Math.max(depth, 1));
    const parent = path.at(-1) ?? step;
    if (!remark && isSubstep(line, nested)) {
      const substep = stepOf(line, line.marker && line.marker.kind !== 'method' ? line.marker.length : 0);
      parent.substeps.push(substep);
      if (nested) path.push(substep);
    } else {
      parent.notes.push(noteOf(line));
      addExtras(parent, line);
    }
  }
}

function isSubstep(line: Line, nested: boolean): boolean {
  if (nested && line.item?.list.kind === 'ordered') return true;
  return isInstruction(line.text) && !isCondition(line.text);
}

function noteOf(line: Line): Note {
  return { kind: isWarning(line.text) ? 'warning' : 'note', text: line.text };
}
