import { readOrderWord } from '../text/order-word.ts';
import { isInstruction } from './instruction.ts';
import type { Line } from './line.ts';
import { opensNote } from './note.ts';
import { isOnScreen } from './on-screen.ts';
import type { Entry, Sequence } from './sequence.ts';

/** Two may be reasons or memories. */
const SHORTEST = 3;
const SHOWN_SHARE = 0.5;
const LABELLED_SHARE = 0.5;
/** Germanic languages turn subject and verb around after the word of order: "Först kopplar du", "Dann öffnen Sie". */
const TELLS_YOU = /^[\p{L}-]{2,}\s(?:de|dere|du|ihr|je|jij|ni|sie|u)(?![\p{L}])/iu;
const LINKED_SHARE = 0.5;
/** Lines of detail beneath one; more make it a title of a passage. */
const MOST_BETWEEN = 2;

/** Lines that say in words in which order they are done ("First, …", "Then …", "Finally, …"), and tell what to do. */
export function readOrderSequences(lines: readonly Line[], known: readonly Sequence[]): Sequence[] {
  const taken = new Set<number>();
  for (const { entries } of known) {
    for (const { first, end } of entries) for (let at = first; at < end; at++) taken.add(at);
  }
  const found: Sequence[] = [];
  let section = 0;
  for (let index = 0; index < lines.length; ) {
    if (lines[index]?.kind === 'heading') section = index + 1;
    const entries = taken.has(index) ? [] : entriesFrom(lines, index, taken);
    if (tells(lines, entries)) found.push({ kind: 'order', entries, section });
    index = Math.max(index + 1, entries.at(-1)?.end ?? 0);
  }
  return found;
}

function entriesFrom(lines: readonly Line[], start: number, taken: ReadonlySet<number>): Entry[] {
  const first = lines[start];
  if (!first || placeOf(first) !== 'first') return [];
  const entries = [entryAt(start, 1)];
  let between = 0;
  for (let index = start + 1; index < lines.length && !taken.has(index); index++) {
    const line = lines[index];
    if (!line || line.kind === 'heading' || between > MOST_BETWEEN) break;
    const place = line.item === first.item ? placeOf(line) : null;
    if (place === 'first') break;
    between = place || !isTold(line) ? 0 : between + 1;
    if (!place) continue;
    const last = entries.at(-1);
    if (last) last.end = index;
    entries.push(entryAt(index, entries.length + 1));
    if (place === 'last') break;
  }
  return entries;
}

function entryAt(index: number, ordinal: number): Entry {
  return { ordinal, item: null, named: false, style: 'word', first: index, end: index + 1 };
}

function placeOf({ kind, text, item, marker, remark }: Line): 'first' | 'next' | 'last' | null {
  if (kind !== 'text' || item?.step || marker || remark) return null;
  return readOrderWord(text)?.place ?? null;
}

function isTold(line: Line): boolean {
  return line.kind === 'text' && line.text !== '' && !line.remark && !opensNote(line);
}

/**
 * Whether all of them are orders, half of them about things on the screen. Labels ("First: …") are the author's numbers:
 * there, half must be orders.
 */
function tells(lines: readonly Line[], entries: readonly Entry[]): boolean {
  const mains = entries.map(({ first }) => lines[first]).filter((line) => line !== undefined);
  if (mains.length > 1 && mains.every(isLabelled)) {
    return mains.filter(isOrder).length >= mains.length * LABELLED_SHARE;
  }
  if (mains.length < SHORTEST || !mains.every(isOrder)) return false;
  return mains.filter(isOnScreen).length >= mains.length * SHOWN_SHARE;
}

/** "First: …", or the word in bold. */
function isLabelled({ text, emphasis: [first] }: Line): boolean {
  const word = readOrderWord(text);
  if (!word) return false;
  return word.label || (first?.start === 0 && Math.abs(first.end - word.length) <= 2);
}

function isOrder({ text, linked }: Line): boolean {
  const words = text.slice(readOrderWord(text)?.length ?? 0);
  return (
    (isInstruction(words) || isInstruction(text) || TELLS_YOU.test(words)) &&
    linked <= text.length * LINKED_SHARE
  );
}
