import { literal } from '../text/literal.ts';
import { readOrderWord } from '../text/order-word.ts';
import { HOW_TO } from './data/how-to.ts';
import { NOT_STEPS } from './data/not-steps.ts';
import { CONDITION_WORDS, NOTE_WORDS, WARNING_WORDS } from './data/openings.ts';
import { STEPS_AHEAD } from './data/steps-ahead.ts';

const oneOf = (texts: readonly string[]): string =>
  [...texts]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

// Symbols and emoji often stand before the word: "⚠️ Note:".
const BEFORE = '^[^\\p{L}\\p{N}]{0,6}';
const AFTER = '(?:\\s?\\(?s\\)?)?(?:\\s?[0-9]{0,2})\\s{0,2}(?:[:：!！.-]|–|—)';
const NOTE = new RegExp(`${BEFORE}(?:${oneOf(NOTE_WORDS)})${AFTER}`, 'iu');
const WARNING = new RegExp(`${BEFORE}(?:${oneOf(WARNING_WORDS)})${AFTER}`, 'iu');
const ALONE = new RegExp(
  `${BEFORE}(?:${oneOf([...NOTE_WORDS, ...WARNING_WORDS])})(?:\\s?\\(?s\\)?)?\\s?[:：!！]?$`,
  'iu',
);
// Chinese and Japanese write on without a space.
const CONDITION = new RegExp(
  `^(?:${oneOf(CONDITION_WORDS)})(?:(?<=[\\u3040-\\u9fff])|(?![\\p{L}\\p{M}]))`,
  'iu',
);
const AHEAD = new RegExp(oneOf(STEPS_AHEAD), 'iu');
const HOW = new RegExp(HOW_TO.join('|'), 'iu');
const NOT = new RegExp(`(?<![\\p{L}])(?:${oneOf(NOT_STEPS)})`, 'iu');

export function isNote(text: string): boolean {
  return NOTE.test(text) || WARNING.test(text);
}

export function isWarning(text: string): boolean {
  return WARNING.test(text);
}

/** Whether a text is nothing but such a word, as where it is bold and the colon is missing. */
export function isNoteWord(text: string): boolean {
  return ALONE.test(text);
}

export function isCondition(text: string): boolean {
  return CONDITION.test(text);
}

/** Whether a lead-in announces steps. */
export function announcesSteps(text: string): boolean {
  return AHEAD.test(text) || endsInOrderWord(text);
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
  return NOT.test(text);
}
