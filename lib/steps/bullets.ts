import { isInstruction } from './instruction.ts';
import type { Line, List } from './line.ts';
import { mainLine } from './main-line.ts';
import type { Entry, Sequence } from './sequence.ts';
import { announcesOther, announcesSteps } from './signals.ts';

const INSTRUCTIVE_SHARE = 0.6;
const LINKED_SHARE = 0.6;

/** Lists without numbers, definitions and table rows that are announced as steps and tell what to do. */
export function readBulletSequences(lines: readonly Line[], known: readonly Sequence[]): Sequence[] {
  const taken = known.flatMap(({ entries }) => entries).map(({ first, end }) => ({ first, end }));
  const found: Sequence[] = [];
  const seen = new Set<List>();
  let section = 0;
  let after = 0;
  lines.forEach((line, index) => {
    if (line.kind === 'heading' && !line.item) section = index + 1;
    const list = line.item?.list;
    if (!list || line.item?.step || seen.has(list) || index < after) return;
    seen.add(list);
    const sequence = sequenceOf(list, section);
    const end = sequence.entries.at(-1)?.end ?? index;
    if (taken.some((other) => other.first < end && other.end > index)) return;
    if (!isAnnounced(lines, index, section) || !tellsWhatToDo(lines, sequence)) return;
    found.push(sequence);
    after = end;
  });
  return found;
}

function sequenceOf(list: List, section: number): Sequence {
  const entries = list.items
    .filter(({ first, end }) => end > first)
    .map(
      (item, index): Entry => ({
        ...position(item),
        ordinal: index + 1,
        item,
        named: false,
        style: 'decimal',
      }),
    );
  return { kind: 'bullets', entries, section };
}

function position({ first, end }: { first: number; end: number }): { first: number; end: number } {
  return { first, end };
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
