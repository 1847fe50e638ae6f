import type { Note } from '../model/analysis.ts';
import type { FoundStep } from '../model/found.ts';
import { readBullet } from '../text/bullet.ts';
import { isCommandLine } from './code.ts';
import { isInstruction } from './instruction.ts';
import type { Item, Line } from './line.ts';
import { opensNote } from './note.ts';
import { firstSentence } from './sentence.ts';
import { isCondition, isNoteWord, isWarning } from './signals.ts';
import { addExtras, appendLine, stepOf } from './slice.ts';
import { signOf } from './typed-bullets.ts';

/** Deeper sub-steps stand beside their parents: nobody reads more levels, and pages may nest without end. */
const DEEPEST = 3;
/** Lines that are mostly links lead elsewhere and say nothing of the step. */
const LINKED_SHARE = 0.7;
/** Adds what stands beneath a step: sub-steps, remarks, pictures and commands, each to the step it belongs to. */
export function addDetails(step: FoundStep, details: readonly Line[], own: Item | null): void {
  const reader = new DetailReader(step, own);
  for (const line of details) reader.add(line);
}

class DetailReader {
  /** The step and the sub-steps that are open, the innermost last. */
  private readonly path: FoundStep[];
  private readonly step: FoundStep;
  private readonly own: Item | null;
  private last: Line | null = null;
  private note: Note | null = null;
  /** Line that began the last sub-step, until something else comes. */
  private substep: Line | null = null;
  private count = 0;

  constructor(step: FoundStep, own: Item | null) {
    this.step = step;
    this.own = own;
    this.path = [step];
  }

  add(line: Line): void {
    if (line.linked > line.text.length * LINKED_SHARE && line.linked > 0) return;
    const nested = line.item !== null && line.item !== this.own;
    const depth = Math.min(Math.max((line.item?.depth ?? -1) - (this.own?.depth ?? -1), 1), DEEPEST);
    this.path.length = Math.min(this.path.length, depth);
    const parent = this.path.at(-1) ?? this.step;
    if (line.kind === 'code' || line.text === '') addExtras(parent, line);
    else if (isCommandLine(line, this.step.text)) parent.code.push(line.text);
    else if (this.continuesNote(line)) this.lengthenNote(parent, line);
    else if (this.continuesSubstep(line)) appendLine(parent.substeps.at(-1) ?? parent, line);
    else if (this.isNumbered(line) || isAct(line)) this.addSubstep(parent, line, nested);
    else this.addNote(parent, line);
    this.last = line;
  }

  /** Whether a list numbers the line, or it begins with the number after the last one. */
  private isNumbered({ marker, item }: Line): boolean {
    if (item !== this.own && item !== this.last?.item && item?.list.kind === 'ordered') return true;
    const counts = marker !== null && marker.kind !== 'method' && marker.value === this.count + 1;
    if (counts) this.count++;
    return counts;
  }

  private addSubstep(parent: FoundStep, line: Line, nested: boolean): void {
    const substep = stepOf(line, markLength(line));
    parent.substeps.push(substep);
    this.note = null;
    this.substep = line;
    if (nested) this.path.push(substep);
  }

  private continuesSubstep(line: Line): boolean {
    return line.block === this.substep?.block && !line.marker && !signOf(line) && !opensNote(line);
  }

  private addNote(parent: FoundStep, line: Line): void {
    this.note = { kind: isWarning(line.text) ? 'warning' : 'note', text: line.text };
    parent.notes.push(this.note);
    addExtras(parent, line);
  }

  /** Whether a line is more of the note before: its words after "Note:" alone, its next line, a cell of its row. */
  private continuesNote(line: Line): boolean {
    if (!this.note || !this.last) return false;
    if (line.item?.list.kind === 'rows') return line.item === this.last.item;
    return line.block === this.last.block ? !opensNote(line) : isNoteWord(this.note.text);
  }

  private lengthenNote(parent: FoundStep, line: Line): void {
    if (this.note) this.note.text += ` ${line.text}`;
    addExtras(parent, line);
  }
}

/** Letters of a typed number or sign. */
function markLength({ marker, text }: Line): number {
  if (!marker) return readBullet(text)?.length ?? 0;
  return marker.kind === 'method' ? 0 : marker.length;
}

/** Whether a line tells what to do, rather than what will be or might be. */
function isAct(line: Line): boolean {
  if (line.remark || opensNote(line)) return false;
  return isInstruction(firstSentence(line.text)) && !isCondition(line.text);
}
