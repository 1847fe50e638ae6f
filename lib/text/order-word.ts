import { ORDER_WORDS, type OrderWords } from './data/order-words.ts';
import { lower, lowerTerms } from './lower.ts';
import { Terms } from './terms.ts';

/** A word of order at the start of a text, and the UTF-16 units that it takes with what follows it. */
export interface OrderWord {
  place: keyof OrderWords;
  length: number;
  /** Whether a colon sets it off as a label: else it is part of the sentence. */
  label: boolean;
}

const PLACES = ['first', 'next', 'last'] as const;
const BY_WORD = new Map(
  PLACES.flatMap((place) => {
    const terms = Object.values(ORDER_WORDS).flatMap((words) => words[place].split('|'));
    return lowerTerms(terms).map((word) => [word, place] as const);
  }),
);
const words = new Terms([...BY_WORD.keys()]);
const english = new Terms(PLACES.flatMap((place) => ORDER_WORDS.en?.[place].split('|') ?? []));
/** "And finally". Slavic languages write it as English writes "a" and "I". */
const AND = /^(?:a|and|e|ed|en|et|i|ja|och|og|oraz|și|und|ve|y|και|и|та|і)\s+/iu;
const AMBIGUOUS = /^[ai]\s/i;
/** What must follow the word: a sign or a space; Chinese, Japanese and Thai write on without one. */
const AFTER = /\s?(?<sign>[:：,，،、;—–-])\s*|\s+|(?<=[\u0e00-\u0e7f\u3040-\u9fff])/uy;
const LETTER = /\p{L}/uy;
/** Letters of the longest word of order, with what may stand before it. */
const LONGEST = 60;

/** The word of order that a text begins with, in any of the languages; `null` if there is none. */
export function readOrderWord(text: string): OrderWord | null {
  const beginning = lower(text.slice(0, LONGEST));
  const and = AND.exec(beginning)?.[0].length ?? 0;
  const afterAnd = and > 0 && !(AMBIGUOUS.test(beginning) && isEnglish(beginning, and));
  return (afterAnd ? readAt(text, beginning, and) : null) ?? readAt(text, beginning, 0);
}

/** "I then …", "a first …" */
function isEnglish(beginning: string, offset: number): boolean {
  return english.at(beginning, offset).some((word) => {
    LETTER.lastIndex = offset + word.length;
    return !LETTER.test(beginning);
  });
}

function readAt(text: string, beginning: string, offset: number): OrderWord | null {
  for (const word of words.at(beginning, offset)) {
    AFTER.lastIndex = offset + word.length;
    const match = AFTER.exec(text);
    const place = BY_WORD.get(word);
    if (!match || !place) continue;
    return { place, length: AFTER.lastIndex, label: /[:：]/.test(match.groups?.sign ?? '') };
  }
  return null;
}
