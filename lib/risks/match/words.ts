import type { Span } from '../../model/analysis.ts';
import { placesOf } from './heads.ts';
import { type Term, termEnd, termsByLetter } from './term.ts';
import type { Vocabulary } from './vocabulary.ts';

const known = new Map<Vocabulary, ReadonlyMap<string, readonly Term[]>>();

/** Where words of the vocabulary stand, in order. */
export function findWords(text: string, vocabulary: Vocabulary): Span[] {
  const { lower, places } = placesOf(text, vocabulary);
  const found: Span[] = [];
  let free = 0;
  for (const start of places) {
    const end = start < free ? undefined : wordEnd(lower, start, vocabulary);
    if (end === undefined) continue;
    found.push({ start, end });
    free = end;
  }
  return found;
}

export function hasWords(text: string, vocabulary: Vocabulary): boolean {
  const { lower, places } = placesOf(text, vocabulary);
  return places.some((start) => wordEnd(lower, start, vocabulary) !== undefined);
}

/** Whether a word of the text begins like one of the vocabulary: cheaper than `hasWords`, and never missing any. */
export function mayHaveWords(text: string, vocabulary: Vocabulary): boolean {
  return placesOf(text, vocabulary).places.length > 0;
}

/** Of the terms that fit, the first of the vocabulary counts. */
function wordEnd(lower: string, start: number, vocabulary: Vocabulary): number | undefined {
  for (const term of termsOf(vocabulary).get(lower.charAt(start)) ?? []) {
    const end = termEnd(lower, start, term);
    if (end !== undefined) return end;
  }
  return undefined;
}

function termsOf(vocabulary: Vocabulary): ReadonlyMap<string, readonly Term[]> {
  const terms = known.get(vocabulary) ?? termsByLetter(vocabulary);
  known.set(vocabulary, terms);
  return terms;
}
