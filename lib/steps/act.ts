import { ARROWS } from '../text/arrows.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { endsInOrder, isInstruction, namesAction } from './instruction.ts';
import type { Line } from './line.ts';
import { opensNote } from './note.ts';
import { firstSentence, SENTENCE_BREAK } from './sentence.ts';
import { isCondition, isNote } from './signals.ts';

/** A click path: "Settings > System", "Settings → System"; between names in quotation marks a dash will do. */
const PATH = new RegExp(
  `[\\p{L}\\p{N})"”’」』】]\\s?(?:[${ARROWS}]|->|=>)\\s?["“‘(「『【]?[\\p{L}\\p{N}]|[”"」』】]\\s?[-–—]{1,2}\\s?["“「『【][\\p{L}\\p{N}]`,
  'u',
);
/** "« Activez Windows » s'affiche": quotation marks that point like the signs of a path. */
const QUOTED = /«[^«»]{0,200}»|»[^«»]{0,200}«/gu;
const LINKED_SHARE = 0.5;
/** Longer paragraphs tell a story. Letters. */
const LONGEST = 3000;
/** Letters of the longest name that a paragraph begins with. */
const LONGEST_NAME = 60;
const BOLD_SHARE = 0.8;
/** So many acts make a paragraph a procedure of its own, whatever it begins with. */
const DENSE = 3;
/** Letters of "Hello, no, you need not." */
const LONGEST_GREETING = 60;

/** Whether a paragraph tells what to do. */
export function isAct(line: Line): boolean {
  return isTold(line) && firstAct(line) >= 0;
}

/** Whether it does so without explaining anything first. */
export function isPlainAct(line: Line): boolean {
  return isTold(line) && actsOf(line).plain >= 0;
}

/** Whether it names in bold what is to be done before it tells how: "**Sign in.** Go to …". */
export function isNamedAct(line: Line): boolean {
  return nameLength(line) > 0 && isAct(line);
}

/** Whether it has a name in bold, or tells what to do after words of where or when: "After the restart, open Settings". */
export function mayBeAct(line: Line): boolean {
  return isTold(line) && !isCondition(line.text) && (nameLength(line) > 0 || namesAction(line.text));
}

/** "Otherwise go to Settings > …": kept with the acts before, as a remark. */
export function isOtherPath(line: Line): boolean {
  const { text } = line;
  return isRunningText(line) && isCondition(text) && showsPath(text) && isInstruction(text);
}

/** Whether a text has a click path in it. */
export function showsPath(text: string): boolean {
  return PATH.test(text.replace(QUOTED, 'x'));
}

/** Whether a text tells so many acts that it is a procedure by itself. */
export function isDense(text: string): boolean {
  return actsIn(text).length >= DENSE;
}

/** The clauses of a text that are acts. */
export function actsIn(text: string): Clause[] {
  return splitClauses(text).filter(({ act }) => act);
}

/**
 * Where the acts of a paragraph begin: with it or its bold name, or after what leads to them; -1 if it has none. After
 * that, one sentence of advice is none.
 */
export function firstAct(line: Line): number {
  const { plain, later } = actsOf(line);
  return plain >= 0 ? plain : later;
}

interface Acts {
  /** Where they begin with the paragraph, or after a short word to the one who asked; -1 otherwise. */
  plain: number;
  /** Where they begin after an explanation; -1 otherwise. */
  later: number;
}

/** Each line is asked about several times: with what stands before it, with what comes after, and as a step. */
const known = new WeakMap<Line, Acts>();

function actsOf(line: Line): Acts {
  const before = known.get(line);
  if (before) return before;
  const plain = findPlain(line);
  const acts = { plain, later: plain >= 0 ? -1 : findLater(line.text) };
  known.set(line, acts);
  return acts;
}

function findPlain(line: Line): number {
  const { text } = line;
  const [first = '', second = '', third = ''] = text.split(SENTENCE_BREAK, 3);
  const told = firstSentence(text.slice(nameLength(line)).trimStart());
  if (isActText(first) || isActText(told)) return 0;
  const greeting = first.length <= LONGEST_GREETING && !isCondition(first) && !showsPath(first);
  const next = [second, third].find(showsPath);
  if (greeting && next && isActText(next)) return text.indexOf(next);
  return isDense(text) ? (actsIn(text)[0]?.start ?? -1) : -1;
}

function findLater(text: string): number {
  const acts = text.split(SENTENCE_BREAK).filter(isActText);
  return acts[0] && (acts.length > 1 || acts.some(showsPath)) ? text.indexOf(acts[0]) : -1;
}

/** Whether a sentence begins with an act, or leads to a click path with one. */
export function isActText(text: string): boolean {
  if (isCondition(text) || isNote(text)) return false;
  const [clause] = splitClauses(text);
  return clause?.act === true || endsInOrder(text) || (showsPath(text) && isInstruction(text));
}

/** Letters of what a paragraph sets in bold before it goes on, with the sign that ends it. */
function nameLength({ text, bold, emphasis: [first] }: Line): number {
  if (first?.start !== 0 || first.end > LONGEST_NAME || bold < first.end * BOLD_SHARE) return 0;
  return /^[.:：!]\s/.test(text.slice(first.end)) ? first.end + 1 : 0;
}

function isTold(line: Line): boolean {
  return isRunningText(line) && !opensNote(line) && !/[?？]$/.test(line.text);
}

/** Whether a line is a paragraph of the article's own words. */
function isRunningText({ kind, text, item, remark, linked }: Line): boolean {
  if (kind !== 'text' || item || remark || text.length > LONGEST) return false;
  return linked <= text.length * LINKED_SHARE;
}
