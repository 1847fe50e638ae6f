import { isInstruction, namesAction } from './instruction.ts';
import type { Line } from './line.ts';
import type { Entry, Sequence } from './sequence.ts';
import { announcesOther, announcesSteps } from './signals.ts';

/** What a sequence is judged by. Shares are 0..1 of its entries. */
interface Traits {
  count: number;
  linked: number;
  instructive: number;
  questions: number;
  words: number;
  ended: number;
  title: string;
  lead: string;
}

/** Whether a sequence tells the reader what to do, rather than what there is. */
export function isProcedure(lines: readonly Line[], sequence: Sequence): boolean {
  const traits = read(lines, sequence);
  if (traits.linked > 0.75 || traits.questions > 0.5) return false;
  if (sequence.kind === 'titles') return true;
  if (traits.count === 1) return isLoneStep(lines, sequence, traits);
  if (announcesOther(traits.title) || announcesOther(traits.lead)) return traits.instructive >= 0.5;
  if (announcesSteps(traits.lead)) return true;
  if (sequence.kind === 'typed') {
    const named = sequence.entries.some((entry) => entry.named);
    return traits.instructive >= (named ? 0.3 : 0.5);
  }
  return traits.instructive > 0 || (traits.words >= 6 && traits.ended >= 0.5);
}

/** One item alone is a step only where it is plain that something is to be done. */
function isLoneStep(lines: readonly Line[], { kind, entries: [entry] }: Sequence, traits: Traits): boolean {
  const line = entry && mainLine(lines, entry);
  if (kind !== 'list' || !line || traits.instructive < 1 || announcesOther(traits.title)) return false;
  return line.emphasis.length > 0 || announcesSteps(traits.lead);
}

function read(lines: readonly Line[], sequence: Sequence): Traits {
  const mains = sequence.entries.map((entry) => mainLine(lines, entry)).filter((line) => line !== undefined);
  const share = (test: (line: Line) => boolean): number =>
    mains.filter(test).length / Math.max(mains.length, 1);
  const length = mains.reduce((sum, { text }) => sum + text.length, 0);
  return {
    count: sequence.entries.length,
    linked: mains.reduce((sum, { linked }) => sum + linked, 0) / Math.max(length, 1),
    instructive: share(tellsWhatToDo),
    questions: share(({ text }) => /[?？]$/.test(text)),
    words: mains.reduce((sum, { text }) => sum + wordCount(text), 0) / Math.max(mains.length, 1),
    ended: share(({ text }) => /[.。:：!！)）…]$/.test(text)),
    title: titleOf(lines, sequence),
    lead: leadOf(lines, sequence),
  };
}

function mainLine(lines: readonly Line[], { first, end }: Entry): Line | undefined {
  for (let index = first; index < end; index++) {
    const line = lines[index];
    if (line && line.kind !== 'code' && line.text !== '') return line;
  }
  return lines[first];
}

function tellsWhatToDo({ text, marker, emphasis, code }: Line): boolean {
  const words = text.slice(marker?.length ?? 0);
  return isInstruction(words) || ((emphasis.length > 0 || code.length > 0) && namesAction(words));
}

/** Words; characters of two each where there are no spaces. */
function wordCount(text: string): number {
  return Math.max(text.split(' ').length, text.length / 12);
}

export function titleOf(lines: readonly Line[], { section }: Sequence): string {
  return lines[section - 1]?.text ?? '';
}

/** The line just before the sequence, in its section. */
export function leadOf(lines: readonly Line[], { section, entries: [entry] }: Sequence): string {
  for (let index = (entry?.first ?? 0) - 1; index >= section; index--) {
    const text = lines[index]?.text;
    if (text) return text;
  }
  return '';
}
