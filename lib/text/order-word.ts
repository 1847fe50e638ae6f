import { ORDER_WORDS, type OrderWords } from './data/order-words.ts';
import { literal } from './literal.ts';

/** A word of order at the start of a text, and the UTF-16 units that it takes with what follows it. */
export interface OrderWord {
  place: keyof OrderWords;
  length: number;
  /** Whether a colon sets it off as a label: else it is part of the sentence. */
  label: boolean;
}

const PLACES = ['first', 'next', 'last'] as const;
const BY_WORD = new Map(
  Object.values(ORDER_WORDS).flatMap((words) =>
    PLACES.flatMap((place) => words[place].split('|').map((word) => [word, place] as const)),
  ),
);
const WORDS = [...BY_WORD.keys()]
  .sort((a, b) => b.length - a.length)
  .map(literal)
  .join('|');
const ENGLISH = PLACES.map((place) => ORDER_WORDS.en?.[place]).join('|');
/** "And finally". Slavic languages write it as English writes "a" and "I". */
const AND = 'a|and|e|ed|en|et|i|ja|och|og|oraz|și|und|ve|y|και|и|та|і';
// Chinese, Japanese and Thai write on without a space.
const ORDER = new RegExp(
  `^(?:(?![ai]\\s+(?:${ENGLISH})(?!\\p{L}))(?:${AND})\\s+)?(?<word>${WORDS})(?:\\s?(?<sign>[:：,，،、;—–-])\\s*|\\s+|(?<=[\\u0e00-\\u0e7f\\u3040-\\u9fff]))`,
  'iu',
);

/** The word of order that a text begins with, in any of the languages; `null` if there is none. */
export function readOrderWord(text: string): OrderWord | null {
  const match = ORDER.exec(text);
  const place = BY_WORD.get(match?.groups?.word?.toLowerCase() ?? '');
  if (!match || !place) return null;
  return { place, length: match[0].length, label: /[:：]/.test(match.groups?.sign ?? '') };
}
