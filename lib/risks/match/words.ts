import type { Span } from '../../model/analysis.ts';
import { placesOf } from './heads.ts';
import type { Vocabulary } from './vocabulary.ts';

const SPACED = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}]';
const STARTS_SPACED = new RegExp(`^${SPACED}`, 'u');
const compiled = new Map<Vocabulary, RegExp>();

/** Where words of the vocabulary stand, in order. */
export function findWords(text: string, vocabulary: Vocabulary): Span[] {
  const found: Span[] = [];
  let free = 0;
  for (const start of placesOf(text, vocabulary)) {
    const end = start < free ? undefined : wordEnd(text, start, vocabulary);
    if (end === undefined) continue;
    found.push({ start, end });
    free = end;
  }
  return found;
}

export function hasWords(text: string, vocabulary: Vocabulary): boolean {
  return placesOf(text, vocabulary).some((start) => wordEnd(text, start, vocabulary) !== undefined);
}

/** Whether a word of the text begins like one of the vocabulary: cheaper than `hasWords`, and never missing any. */
export function mayHaveWords(text: string, vocabulary: Vocabulary): boolean {
  return placesOf(text, vocabulary).length > 0;
}

function wordEnd(text: string, start: number, vocabulary: Vocabulary): number | undefined {
  const expression = expressionOf(vocabulary);
  expression.lastIndex = start;
  return expression.test(text) ? expression.lastIndex : undefined;
}

function expressionOf(vocabulary: Vocabulary): RegExp {
  const known = compiled.get(vocabulary);
  if (known) return known;
  const made = new RegExp([...alternatives(vocabulary)].join('|') || '(?!)', 'iuy');
  compiled.set(vocabulary, made);
  return made;
}

/** Scripts that do not set words apart, or join particles to them, have no boundaries to look for. */
function* alternatives(vocabulary: Vocabulary): Generator<string> {
  const spaced = vocabulary.filter((term) => STARTS_SPACED.test(term));
  const joined = vocabulary.filter((term) => !STARTS_SPACED.test(term));
  if (spaced.length > 0) yield `(?<!${SPACED})(?:${spaced.map(toSource).join('|')})(?!${SPACED})`;
  if (joined.length > 0) yield joined.map(toSource).join('|');
}

function toSource(term: string): string {
  return term
    .replace(/[.+?^${}()|[\]\\/]/g, '\\$&')
    .replaceAll('*', `${SPACED}{0,14}`)
    .replaceAll('~', '[\\s_-]{0,2}')
    .replaceAll(' ', '[\\s_-]{1,3}');
}
