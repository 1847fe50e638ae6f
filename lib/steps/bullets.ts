import { isInstruction } from './instruction.ts';
import type { Line, List } from './line.ts';
import { mainLine } from './main-line.ts';
import type { Entry, Sequence } from './sequence.ts';
import { announcesOther, announcesSteps } from './signals.ts';
import { readTypedBullets } from './typed-bullets.ts';

const INSTRUCTIVE_SHARE = 0.6;
const LINKED_SHARE = 0.6;
/** What an unannounced list must show to be more than advice: enough orders, and enough to click, press or type. */
const SHORTEST_UNANNOUNCED = 3;
const UNANNOUNCED_SHARE = 0.75;
const SHOWN_SHARE = 0.4;
/** A path, a name in quotation marks, keys pressed together. */
const ON_SCREEN =
  /[\p{L})"”’」]\s?(?:>|→|›|»|➔|->)\s?["“‘(「]?[\p{L}\p{N}]|[“„«「"*]\s?[\p{L}][^”“»」"*]{1,60}[”“»」"*]|\p{L}\s?\+\s?\p{Lu}(?!\p{L})/u;

/** Lists without numbers, definitions and table rows that are announced as steps and tell what to do. */
export function readBulletSequences(lines: readonly Line[], known: readonly Sequence[]): Sequence[] {
  return readLists(lines, known, (lead, sequence) => announcesSteps(lead) && tellsWhatToDo(lines, sequence));
}

/** The same unannounced, where they plainly are steps: for articles that write none in any other way. */
export function readBareBullets(lines: readonly Line[]): Sequence[] {
  return readLists(lines, [], (_lead, sequence) => showsWhatToDo(lines, sequence));
}

function readLists(
  lines: readonly Line[],
  known: readonly Sequence[],
  isProcedure: (lead: string, sequence: Sequence) => boolean,
): Sequence[] {
  const taken = new Set(known.flatMap(({ entries }) => entries.map(({ first }) => first)));
  const found: Sequence[] = [];
  let section = 0;
  let after = 0;
  lines.forEach(({ kind, item }, index) => {
    if (kind === 'heading' && !item) section = index + 1;
    if (index < after) return;
    const entries = entriesAt(lines, index);
    if (entries.length === 0) return;
    const sequence: Sequence = { kind: 'bullets', entries, section };
    const end = entries.at(-1)?.end ?? index;
    const [{ item: listed } = {}] = entries;
    if (!listed) after = end;
    const lead = leadOf(lines, index, section);
    if (announcesOther(lead) || !isProcedure(lead, sequence) || holdsAny(sequence, taken)) return;
    found.push(sequence);
    after = end;
  });
  return found;
}

/** The items of the list, or the lines with a typed sign, that begin at a line. */
function entriesAt(lines: readonly Line[], index: number): Entry[] {
  const item = lines[index]?.item;
  if (item?.step) return [];
  const begins = item && item === item.list.items[0] && item.first === index;
  return begins ? entriesOf(item.list) : readTypedBullets(lines, index);
}

function entriesOf(list: List): Entry[] {
  return list.items
    .filter(({ first, end }) => end > first)
    .map((item, index) => {
      const { first, end } = item;
      return { ordinal: index + 1, item, named: false, style: 'decimal', first, end };
    });
}

function holdsAny({ entries }: Sequence, taken: ReadonlySet<number>): boolean {
  for (const { first, end } of entries) {
    for (let index = first; index < end; index++) if (taken.has(index)) return true;
  }
  return false;
}

/** The line before, or the title with nothing in between. */
function leadOf(lines: readonly Line[], index: number, section: number): string {
  return (index > section ? lines[index - 1] : lines[section - 1])?.text ?? '';
}

function tellsWhatToDo(lines: readonly Line[], sequence: Sequence): boolean {
  const mains = unlinked(lines, sequence);
  return mains.length > 1 && share(mains, isOrder) >= INSTRUCTIVE_SHARE;
}

/** "Click **Change**", "Press Win + R": orders about things on the screen, nearly all of them. */
function showsWhatToDo(lines: readonly Line[], sequence: Sequence): boolean {
  const mains = unlinked(lines, sequence);
  if (mains.length < SHORTEST_UNANNOUNCED || share(mains, isOrder) < UNANNOUNCED_SHARE) return false;
  return share(mains, isOnScreen) >= SHOWN_SHARE;
}

/** The entries' first lines; none where any of them is a link to another page. */
function unlinked(lines: readonly Line[], { entries }: Sequence): Line[] {
  const mains = entries.map((entry) => mainLine(lines, entry)).filter((line) => line !== undefined);
  return mains.some(({ linked, text }) => linked > text.length * LINKED_SHARE) ? [] : mains;
}

function isOrder({ text }: Line): boolean {
  return isInstruction(text);
}

/** Whether a line points at something on the screen: a control, a path, keys, a command. */
export function isOnScreen({ text, emphasis, code }: Line): boolean {
  return code.length > 0 || emphasis.some(({ start }) => start > 0) || ON_SCREEN.test(text);
}

function share(lines: readonly Line[], test: (line: Line) => boolean): number {
  return lines.filter(test).length / Math.max(lines.length, 1);
}
