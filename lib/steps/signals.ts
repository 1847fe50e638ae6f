import { lower } from '../text/lower.ts';
import { readOrderWord } from '../text/order-word.ts';
import { Terms } from '../text/terms.ts';
import { HOW_TO } from './data/how-to.ts';
import { NOT_STEPS } from './data/not-steps.ts';
import { CONDITION_WORDS, NOTE_WORDS, WARNING_WORDS } from './data/openings.ts';
import { STEPS_AHEAD } from './data/steps-ahead.ts';

const notes = new Terms(NOTE_WORDS);
const warnings = new Terms(WARNING_WORDS);
const conditions = new Terms(CONDITION_WORDS);
const ahead = new Terms(STEPS_AHEAD);
const notSteps = new Terms(NOT_STEPS);
/** Symbols and emoji often stand before the word: "⚠️ Note:". */
const BEFORE = /^[^\p{L}\p{N}]{0,6}/u;
const AFTER = /(?:\s?\(?s\)?)?(?:\s?[0-9]{0,2})\s{0,2}(?:[:：!！.-]|–|—)/uy;
const END = /(?:\s?\(?s\)?)?\s?[:：!！]?$/uy;
const LETTER = /[\p{L}\p{M}]/uy;
const LETTER_BEFORE = /\p{L}$/u;
/** Chinese and Japanese write on without a space. */
const SPACELESS = /^[\u3040-\u9fff]$/;
const HOW = new RegExp(HOW_TO.join('|'), 'iu');
/** Letters of the longest word that opens something, with the symbols before it. */
const LONGEST_OPENING = 80;

export function isNote(text: string): boolean {
  return opensWith([notes, warnings], AFTER, text);
}

export function isWarning(text: string): boolean {
  return opensWith([warnings], AFTER, text);
}

/** Whether a text is nothing but such a word, as where it is bold and the colon is missing. */
export function isNoteWord(text: string): boolean {
  return text.length <= LONGEST_OPENING && opensWith([notes, warnings], END, text);
}

export function isCondition(text: string): boolean {
  const opening = lower(text.slice(0, LONGEST_OPENING));
  return conditions
    .at(opening)
    .some((word) => SPACELESS.test(word.slice(-1)) || !standsAt(LETTER, text, word.length));
}

/** Whether a text begins with one of the words, symbols aside, and goes on as it must. */
function opensWith(words: readonly Terms[], rest: RegExp, text: string): boolean {
  const start = BEFORE.exec(text)?.[0].length ?? 0;
  const opening = lower(text.slice(0, LONGEST_OPENING));
  return words.some((terms) =>
    terms.at(opening, start).some((word) => standsAt(rest, opening, start + word.length)),
  );
}

/** Whether a sticky expression fits at an offset. */
function standsAt(expression: RegExp, text: string, offset: number): boolean {
  expression.lastIndex = offset;
  return expression.test(text);
}

/** Whether a lead-in announces steps. */
export function announcesSteps(text: string): boolean {
  return ahead.isIn(lower(text)) || endsInOrderWord(text);
}

/** "The key is on the box. Then:" */
function endsInOrderWord(text: string): boolean {
  if (!/[:：]$/.test(text)) return false;
  const [end = ''] = text.split(/[.!?…,;。！？，；]\s*/u).slice(-1);
  const word = readOrderWord(end);
  return word?.label === true && word.length === end.length;
}

/** Whether a title asks or says how something is done. */
export function asksHow(title: string): boolean {
  return HOW.test(title);
}

/** Whether a title or lead-in announces benefits, requirements, contents, links or the like. */
export function announcesOther(text: string): boolean {
  const words = lower(text);
  return notSteps.isIn(words, (offset) => !LETTER_BEFORE.test(words.slice(Math.max(0, offset - 2), offset)));
}
