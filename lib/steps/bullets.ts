import { isInstruction } from './instruction.ts';
import type { Line, List } from './line.ts';
import { mainLine } from './main-line.ts';
import type { Sequence } from './sequence.ts';
import { announcesOther, announcesSteps } from './signals.ts';

const INSTRUCTIVE_SHARE = 0.6;
const LINKED_SHARE = 0.6;

/** Lists without numbers, definitions and table rows that are announced as steps and tell what to do. */
export function readBulletSequences(lines: readonly Line[], known: readonly Sequence[]): Sequence[] {
  const taken = new Set(known.flatMap(({ entries }) => entries.map(({ first }) => first)));
  const found: Sequence[] = [];
  let section = 0;
  let after = 0;
  lines.forEach(({ kind, item }, index) => {
    if (kind === 'heading' && !item) section = index + 1;
    if (index < after || !item || item.step || item !== item.list.items[0] || item.first !== index) return;
    if (!isAnnounced(lines, index, section)) return;
    const sequence = sequenceOf(item.list, section);
    if (!tellsWhatToDo(lines, sequence) || holdsAny(sequence, taken)) return;
    found.push(sequence);
    after = sequence.entries.at(-1)?.end ?? index;
  });
  return found;
}

function sequenceOf(list: List, section: number): Sequence {
  const entries = list.items
    .filter(({ first, end }) => end > first)
    .map((item, index) => {
      const { first, end } = item;
      return { ordinal: index + 1, item, named: false, style: 'decimal' as const, first, end };
    });
  return { kind: 'bullets', entries, section };
}

function holdsAny({ entries }: Sequence, taken: ReadonlySet<number>): boolean {
  for (const { first, end } of entries) {
    for (let index = first; index < end; index++) if (taken.has(index)) return true;
  }
  return false;
}

/** Whether the line before, or the title with nothing in between, says that steps follow. */
function isAnnounced(lines: readonly Line[], index: number, section: number): boolean {
  const lead = index > section ? lines[index - 1] : lines[section - 1];
  return lead !== undefined && announcesSteps(lead.text) && !announcesOther(lead.text);
}

function tellsWhatToDo(lines: readonly Line[], { entries }: Sequence): boolean {
  const mains = entries.map((entry) => mainLine(lines, entry)).filter((line) => line !== undefined);
  const linked = mains.filter(({ linked, text }) => linked > text.length * LINKED_SHARE).length;
  const told = mains.filter(({ text }) => isInstruction(text)).length;
  return mains.length > 1 && linked === 0 && told >= mains.length * INSTRUCTIVE_SHARE;
}
