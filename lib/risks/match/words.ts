import type { Span } from '../../model/analysis.ts';
import { findAll } from './all.ts';
import { mayHaveWords } from './heads.ts';
import type { Vocabulary } from './vocabulary.ts';

const SPACED = '[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}]';
const STARTS_SPACED = new RegExp(`^${SPACED}`, 'u');
const compiled = new Map<Vocabulary, RegExp>();

/** Where words of the vocabulary stand, in order. */
export function findWords(text: string, vocabulary: Vocabulary): Span[] {
  return mayHaveWords(text, vocabulary) ? findAll(text, expressionOf(vocabulary)) : [];
}

export function hasWords(text: string, vocabulary: Vocabulary): boolean {
  return text.search(expressionOf(vocabulary)) >= 0;
}

function expressionOf(vocabulary: Vocabulary): RegExp {
  const known = compiled.get(vocabulary);
  if (known) return known;
  const made = new RegExp([...alternatives(vocabulary)].join('|') || '(?!)', 'giu');
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
