import { isCodeToRun } from './code.ts';
import { isInstruction } from './instruction.ts';
import type { Line } from './line.ts';
import { opensNote } from './note.ts';
import type { Entry, Sequence } from './sequence.ts';

const LONGEST = 120;
const BOLD_SHARE = 0.9;
/** Of titles in a row with code beneath, those that must be orders. */
const ORDER_SHARE = 0.7;
/** Letters of the longest line that names a method without being set off. */
const LONGEST_PLAIN = 90;
/** Commands and product keys are set in bold too. */
const NO_TITLE = /^[a-z]|[A-Z\d]{5}-[A-Z\d]{5}/;

/** Lines that are titles although they are no headings become so: on their own, and bold, or of several methods or questions. */
export function markTitles(lines: readonly Line[]): void {
  const alone = lines.filter(
    ({ block }, index) => lines[index - 1]?.block !== block && lines[index + 1]?.block !== block,
  );
  const series = [alone.filter(namesMethod), alone.filter(isQuestion)];
  const several = new Set(series.filter(({ length }) => length > 1).flat());
  for (const line of alone) {
    if (!looksLikeTitle(line) && !several.has(line)) continue;
    line.kind = 'heading';
    line.level = 7;
  }
}

/** "Method 2: by phone", as where a design makes its headings of boxes. */
function namesMethod({ kind, item, remark, text, linked, marker }: Line): boolean {
  if (kind !== 'text' || item || remark || marker?.kind !== 'method' || text.length > LONGEST_PLAIN)
    return false;
  return linked === 0 && marker.length < text.length && !/[.。!！;；,，、…]$/.test(text);
}

/** One of those that readers often ask, with its answer beneath. */
function isQuestion({ kind, item, remark, text, linked }: Line): boolean {
  return kind === 'text' && !item && !remark && linked === 0 && text.length <= LONGEST && /[?？]$/.test(text);
}

function looksLikeTitle(line: Line): boolean {
  const { kind, item, remark, text, bold, linked } = line;
  if (kind !== 'text' || item?.step || remark || text.length > LONGEST) return false;
  if (bold < text.length * BOLD_SHARE || text.length < 3) return false;
  if (/[.。!！;；,，、…>]$/.test(text) || opensNote(line) || linked > text.length / 2) return false;
  return /\p{L}{2}/u.test(text) && !NO_TITLE.test(text);
}

/** A number that stands alone before a heading is the heading's. */
export function numberTitles(lines: readonly Line[]): void {
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (line.kind !== 'text' || line.marker?.length !== line.text.length) return;
    if (next?.kind !== 'heading' || next.marker) return;
    next.marker = { ...line.marker, length: 0 };
    next.nodes.unshift(...line.nodes);
    next.starts.unshift(...line.nodes.map(() => 0));
    line.marker = null;
    line.text = '';
  });
}

/** Numbered headings that are the steps themselves, with the prose beneath as detail. */
export function readTitleSequences(lines: readonly Line[], known: readonly Sequence[]): Sequence[] {
  const taken = new Set(known.flatMap(({ entries }) => entries.map(({ first }) => first)));
  return groups(lines)
    .filter((entries) => entries.length > 1 && isStepGroup(lines, entries, taken))
    .map((entries) => ({ kind: 'titles', entries, section: sectionOf(lines, entries) }));
}

/** Titles that are orders, one after the other, each with the code that does it: "Remove the old key", slmgr /upk. */
export function readCodeTitles(lines: readonly Line[]): Sequence[] {
  const found: Sequence[] = [];
  let entries: Entry[] = [];
  const finish = () => {
    const isOrder = ({ first }: Entry) => isInstruction(lines[first]?.text ?? '');
    const told = entries.slice(entries.findIndex(isOrder), entries.findLastIndex(isOrder) + 1);
    const orders = told.filter(isOrder).length;
    const steps = told.map(({ first, end }, index) => titleEntry(first, end, index + 1));
    if (orders > 1 && orders >= told.length * ORDER_SHARE)
      found.push({ kind: 'titles', entries: steps, section: sectionOf(lines, steps) });
    entries = [];
  };
  for (let index = 0; index < lines.length; ) {
    const end = sectionEnd(lines, index);
    const first = entries[0] ? lines[entries[0].first] : undefined;
    if (first && lines[index]?.level !== first.level) finish();
    if (isCodeTitle(lines.slice(index, end))) entries.push(titleEntry(index, end, entries.length + 1));
    else finish();
    index = end;
  }
  finish();
  return found;
}

/** Index of the next heading. */
function sectionEnd(lines: readonly Line[], start: number): number {
  let end = start + 1;
  while (end < lines.length && lines[end]?.kind !== 'heading') end++;
  return end;
}

/** Whether a title has code to run beneath. */
function isCodeTitle([title, ...told]: readonly Line[]): boolean {
  return title?.kind === 'heading' && told.some(isCodeToRun);
}

function titleEntry(first: number, end: number, ordinal: number): Entry {
  return { ordinal, item: null, named: false, style: 'word', first, end };
}

function groups(lines: readonly Line[]): Entry[][] {
  const done: Entry[][] = [];
  /** By heading level: the group that may still go on. */
  const open = new Map<number, Entry[]>();
  lines.forEach((line, index) => {
    if (line.kind !== 'heading') return;
    for (const [level, group] of open) {
      const last = group.at(-1);
      if (level >= line.level && last && last.end > index) last.end = index;
      if (level > line.level) open.delete(level);
    }
    place(line, index, lines.length);
  });
  return done;

  function place(line: Line, index: number, length: number): void {
    const { marker, level } = line;
    const group = open.get(level);
    open.delete(level);
    if (!marker || marker.kind === 'method') return;
    const entry: Entry = {
      ordinal: marker.value,
      item: null,
      named: marker.kind === 'step',
      style: marker.style,
      first: index,
      end: length,
    };
    const last = group?.at(-1);
    if (group && last && last.ordinal + 1 === entry.ordinal && last.named === entry.named) {
      group.push(entry);
      open.set(level, group);
    } else {
      const started = [entry];
      done.push(started);
      open.set(level, started);
    }
  }
}

function isStepGroup(lines: readonly Line[], entries: readonly Entry[], taken: ReadonlySet<number>): boolean {
  const parts = entries.map(({ first, end }) => lines.slice(first, end));
  const imperative = parts.filter(
    ([title]) => title && isInstruction(title.text.slice(title.marker?.length ?? 0)),
  );
  const named = entries.every((entry) => entry.named);
  const listed = entries.filter(({ first, end }) => holdsAny(taken, first, end));
  // What is called a step and is an order stays one where another of them goes into detail.
  const ownWords = named && imperative.length === entries.length && listed.length * 2 < entries.length;
  if (listed.length > 0 && !ownWords) return false;
  const told = parts.filter((part) => part.some(({ kind, text }) => kind === 'code' || isInstruction(text)));
  if (named) return told.length * 2 >= entries.length;
  const detailed = parts.filter((part) => part.slice(1).some(isDetail));
  return imperative.length === entries.length && detailed.length * 2 >= entries.length;
}

function holdsAny(taken: ReadonlySet<number>, first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (taken.has(index)) return true;
  return false;
}

function sectionOf(lines: readonly Line[], [first]: readonly Entry[]): number {
  const start = first?.first ?? 0;
  const level = lines[start]?.level ?? 7;
  for (let index = start - 1; index >= 0; index--) {
    const line = lines[index];
    if (line?.kind === 'heading' && line.level < level) return index + 1;
  }
  return 0;
}

/** Whether a line beneath a title shows how to do what the title says. */
function isDetail({ kind, text, emphasis, code, pictures }: Line): boolean {
  return kind === 'code' || emphasis.length + code.length + pictures.length > 0 || isInstruction(text);
}
