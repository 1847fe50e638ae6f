import { readMarker } from '../text/numbering.ts';
import { isActText } from './act.ts';
import { isCodeToRun } from './code.ts';
import { isInstruction } from './instruction.ts';
import type { Item, Line, List } from './line.ts';
import { mainLine } from './main-line.ts';
import { isOnScreen } from './on-screen.ts';
import { isPromotion } from './promotion.ts';
import { firstSentence } from './sentence.ts';
import type { Entry, Sequence } from './sequence.ts';
import { announcesOther, announcesSteps, asksHow } from './signals.ts';
import { readTypedBullets } from './typed-bullets.ts';

const INSTRUCTIVE_SHARE = 0.6;
/** Items of lists that are read as one. */
const MOST_JOINED = 100;
const LINKED_SHARE = 0.6;
/** What an unannounced list must show to be more than advice: enough orders, and enough to click, press or type. */
const SHORTEST_UNANNOUNCED = 3;
const UNANNOUNCED_SHARE = 0.75;
const SHOWN_SHARE = 0.4;
const DEFINED_SHARE = 0.8;

/** Lists without numbers, definitions and table rows that are announced as steps and tell what to do. */
export function readBulletSequences(lines: readonly Line[], known: readonly Sequence[]): Sequence[] {
  return readLists(lines, known, (lead, sequence) => {
    const {
      entries: [first],
      section,
    } = sequence;
    const titled = first?.first === section && asksHow(titleOf(lead));
    if (announcesSteps(lead) && tellsWhatToDo(lines, sequence)) return true;
    // Terms to be explained are names.
    const defined = first?.item?.list.kind === 'terms';
    if (/[:：]$/.test(lead) && isAllActs(lines, sequence)) return true;
    return isAllOrders(lines, sequence, titled ? 1 : defined ? DEFINED_SHARE : Number.POSITIVE_INFINITY);
  });
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
  return begins ? entriesOf(wholeList(lines, item.list)) : readTypedBullets(lines, index);
}

/** The items of a list, and of those that go on with it where code or pictures cut it into several. */
function wholeList(lines: readonly Line[], list: List): Item[] {
  const items = [...list.items];
  if (list.kind !== 'bullets') return items;
  for (let index = list.items.at(-1)?.end ?? lines.length; items.length < MOST_JOINED; index++) {
    const line = lines[index];
    const next = line?.item;
    if (next && next.list.kind === list.kind && next.list.within === list.within && next.first === index) {
      items.push(...next.list.items);
      index = (next.list.items.at(-1)?.end ?? index + 1) - 1;
    } else if (next || !line || (line.kind !== 'code' && line.text !== '')) break;
  }
  return items;
}

function entriesOf(items: readonly Item[]): Entry[] {
  return items
    .filter(({ first, end }) => end > first)
    .map((item, index, all) => {
      const { first } = item;
      const end = Math.max(item.end, all[index + 1]?.first ?? 0);
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

/** Without its number. */
function titleOf(lead: string): string {
  return lead.slice(readMarker(lead)?.length ?? 0);
}

function tellsWhatToDo(lines: readonly Line[], sequence: Sequence): boolean {
  const mains = unlinked(lines, sequence);
  return mains.length > 1 && share(mains, isOrder) >= INSTRUCTIVE_SHARE;
}

/** Hardly anything but orders, and more than two. */
function isAllOrders(lines: readonly Line[], sequence: Sequence, least: number): boolean {
  const mains = unlinked(lines, sequence);
  return mains.length >= SHORTEST_UNANNOUNCED && share(mains, isOrder) >= least;
}

/** Nothing but acts, half of them about the screen, and more than two. */
function isAllActs(lines: readonly Line[], sequence: Sequence): boolean {
  const mains = unlinked(lines, sequence);
  if (mains.length < SHORTEST_UNANNOUNCED || !mains.every(({ text }) => isActText(text))) return false;
  return pointsAtScreen(lines, sequence);
}

/** "Click **Change**", "Press Win + R": orders about things on the screen, nearly all of them. */
function showsWhatToDo(lines: readonly Line[], sequence: Sequence): boolean {
  const mains = unlinked(lines, sequence);
  if (mains.length < SHORTEST_UNANNOUNCED) return false;
  const told = sequence.entries.map((entry) => lines.slice(entry.first, entry.end));
  return share(told, isTold) >= UNANNOUNCED_SHARE && pointsAtScreen(lines, sequence);
}

function pointsAtScreen(lines: readonly Line[], { entries }: Sequence): boolean {
  const told = entries.map((entry) => lines.slice(entry.first, entry.end));
  return share(told, (entry) => entry.some((line) => isOnScreen(line) || isCodeToRun(line))) >= SHOWN_SHARE;
}

/** Whether an entry is an order: its first line, or the definition after it, from its first sentence on. */
function isTold([main, next]: readonly Line[]): boolean {
  if (main && isOrder(main)) return true;
  return main?.item?.list.kind === 'terms' && next !== undefined && isInstruction(firstSentence(next.text));
}

/** The entries' first lines; none where any of them is a link to another page. */
function unlinked(lines: readonly Line[], { entries }: Sequence): Line[] {
  const mains = entries.map((entry) => mainLine(lines, entry)).filter((line) => line !== undefined);
  if (isPromotion(mains)) return [];
  return mains.some(({ linked, text }) => linked > text.length * LINKED_SHARE) ? [] : mains;
}

function isOrder({ text }: Line): boolean {
  return isInstruction(text);
}

function share<T>(all: readonly T[], test: (one: T) => boolean): number {
  return all.filter(test).length / Math.max(all.length, 1);
}
