import { tokens } from '../text/normalise.ts';
import { isInstruction, namesAction } from './instruction.ts';
import type { Line } from './line.ts';
import { mainIndex, mainLine } from './main-line.ts';
import { isPromotion } from './promotion.ts';
import type { Sequence } from './sequence.ts';
import { announcesOther, announcesSteps } from './signals.ts';

/** Two numbers may be two reasons, or two years. */
const SHORTEST_LIST = 3;
/** Lines of detail beneath one typed number; more make it a title of a passage. */
const MOST_BETWEEN = 2;
const TEASER_SHARE = 0.6;
/** "Worn cable: It may …" */
const TERM = /^[^:：.]{3,60}[:：]\s?[\p{Lu}\p{Lo}]/u;

/** What a sequence is judged by. Shares are 0..1 of its entries. */
interface Traits {
  count: number;
  /** Entries that are nothing but a link. */
  linked: number;
  /** Entries that lead elsewhere: mostly a link, or a link with the beginning of what it leads to. */
  teasers: number;
  /** Entries that name a thing and then explain it. */
  explained: number;
  /** Entries that are the words of one of the article's headings. */
  contents: number;
  instructive: number;
  /** The same by their words alone: bold beginnings of causes and benefits are no names of things to press. */
  orders: number;
  questions: number;
  /** Entries that set off names of things on the screen. */
  shown: number;
  /** Mean number of words. */
  words: number;
  ended: number;
  title: string;
  lead: string;
}

/** The article's headings, in the form in which a table of contents is compared with them. */
export function headingKeys(lines: readonly Line[]): Set<string> {
  return new Set(lines.filter(({ kind }) => kind === 'heading').map(({ text }) => keyOf(text)));
}

function keyOf(text: string): string {
  return tokens(text).join(' ');
}

/** Whether a sequence tells the reader what to do, rather than what there is. */
export function isProcedure(
  lines: readonly Line[],
  sequence: Sequence,
  headings: ReadonlySet<string> = new Set(),
): boolean {
  const mains = sequence.entries.map((entry) => mainLine(lines, entry)).filter((line) => line !== undefined);
  if (isPromotion(mains)) return false;
  const traits = read(lines, sequence, mains, headings);
  if (traits.linked > 0.6 || traits.teasers > 0.6 || traits.contents > 0.6 || traits.questions > 0.5)
    return false;
  if (sequence.kind === 'titles') return true;
  if (traits.count === 1) return isLoneStep(lines, sequence, traits);
  if (announcesOther(traits.title) || announcesOther(traits.lead)) return traits.orders >= 0.5;
  if (announcesSteps(traits.lead)) return true;
  const listed = traits.explained <= 0.6 && isWrittenList(lines, sequence);
  if (sequence.kind === 'typed' && !listed) {
    const named = sequence.entries.some((entry) => entry.named);
    return traits.instructive >= (named ? 0.3 : 0.5);
  }
  // The author numbered it: only bare names, as of products, are left out.
  return traits.instructive > 0 || traits.shown >= 0.5 || traits.ended >= 0.5 || traits.words >= 5;
}

/**
 * Whether typed numbers make as plain a list as markup does: three or more from 1 on, with little but pictures, code
 * and a line of detail between one and the next.
 */
function isWrittenList(lines: readonly Line[], { entries }: Sequence): boolean {
  if (entries.length < SHORTEST_LIST || entries[0]?.ordinal !== 1) return false;
  return entries.every(({ first, style }, index) => {
    const before = entries[index - 1];
    if (style === 'letter' || style === 'roman') return false;
    if (!before) return true;
    const between = lines.slice(Math.max(mainIndex(lines, before), before.first) + 1, first);
    const told = between.filter(({ kind, text, remark }) => kind === 'text' && text !== '' && !remark);
    return told.length <= MOST_BETWEEN && between.every(({ kind }) => kind !== 'heading');
  });
}

/** One item alone is a step only where it is plain that something is to be done. */
function isLoneStep(lines: readonly Line[], { kind, entries: [entry] }: Sequence, traits: Traits): boolean {
  const line = entry && mainLine(lines, entry);
  if (kind !== 'list' || !line || traits.instructive < 1 || announcesOther(traits.title)) return false;
  return line.emphasis.length > 0 || announcesSteps(traits.lead);
}

function read(
  lines: readonly Line[],
  sequence: Sequence,
  mains: readonly Line[],
  headings: ReadonlySet<string>,
): Traits {
  const share = (test: (line: Line) => boolean): number =>
    mains.filter(test).length / Math.max(mains.length, 1);
  return {
    count: sequence.entries.length,
    linked: share(({ text, linked }) => linked >= (text.length - 2) * 0.9),
    teasers: share(isTeaser),
    explained: share(({ text, marker }) => TERM.test(text.slice(marker?.length ?? 0))),
    contents: share(({ kind, text }) => kind !== 'heading' && headings.has(keyOf(text))),
    instructive: share(tellsWhatToDo),
    orders: share((line) => isInstruction(wordsOf(line))),
    questions: share(({ text }) => /[?？]$/.test(text)),
    shown: share(({ emphasis, text }) => emphasis.some(({ start, end }) => end - start < text.length / 2)),
    words: mains.reduce((sum, { text }) => sum + wordCount(text), 0) / Math.max(mains.length, 1),
    ended: share(({ text }) => /[.。:：!！)）…]$/.test(text)),
    title: titleOf(lines, sequence),
    lead: leadOf(lines, sequence),
  };
}

function isTeaser({ text, linked }: Line): boolean {
  return linked >= text.length * TEASER_SHARE || (linked > 0 && /(?:…|\.{3})$/.test(text));
}

function tellsWhatToDo(line: Line): boolean {
  const words = wordsOf(line);
  const named = line.emphasis.length > 0 || line.code.length > 0;
  return isInstruction(words) || (named && namesAction(words));
}

function wordsOf({ text, marker }: Line): string {
  return text.slice(marker?.length ?? 0);
}

/** Words; characters of two each where there are no spaces. */
function wordCount(text: string): number {
  return Math.max(text.split(' ').length, text.length / 12);
}

function titleOf(lines: readonly Line[], { section }: Sequence): string {
  return lines[section - 1]?.text ?? '';
}

/** The line just before the sequence, in its section. */
function leadOf(lines: readonly Line[], { section, entries: [entry] }: Sequence): string {
  for (let index = (entry?.first ?? 0) - 1; index >= section; index--) {
    const text = lines[index]?.text;
    if (text) return text;
  }
  return '';
}
