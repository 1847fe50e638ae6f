import { lowerTerms } from '../../text/lower.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A term in lower case. */
export interface Term {
  text: string;
  /** What comes before its first wildcard. */
  head: string;
  /** Whether its script sets words apart, so that it has to stand between boundaries. */
  spaced: boolean;
}

interface Wildcard {
  /** Code units of what it takes at an offset; 0 where it takes nothing. */
  width(text: string, index: number): number;
  least: number;
  most: number;
}

type End = number | undefined;

const LETTER = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;
const GAP = /^[\s_-]$/;

const WILDCARDS: Readonly<Record<string, Wildcard>> = {
  '*': { width: letterWidth, least: 0, most: 14 },
  '~': { width: gapWidth, least: 0, most: 2 },
  ' ': { width: gapWidth, least: 1, most: 3 },
};

/** The vocabulary's terms by their first letters: those between boundaries first, else in the vocabulary's order. */
export function termsByLetter(vocabulary: Vocabulary): Map<string, Term[]> {
  const terms = lowerTerms(vocabulary).map((text, index) => ({
    text,
    head: /^[^*~ ]*/.exec(text)?.[0] ?? '',
    spaced: letterWidth(vocabulary[index] ?? '', 0) > 0,
  }));
  terms.sort((a, b) => Number(b.spaced) - Number(a.spaced));
  return Map.groupBy(terms, ({ text }) => text.charAt(0));
}

/**
 * Where a term ends that begins at an offset of a text in lower case. By hand, as an expression of hundreds of terms in
 * all letters of three scripts takes a browser longer to compile than all else that is done with a page.
 */
export function termEnd(text: string, start: number, { text: term, head, spaced }: Term): End {
  if (!text.startsWith(head, start)) return undefined;
  if (splitsPair(text, start) || (spaced && letterBefore(text, start))) return undefined;
  const mayEnd = (index: number) => !splitsPair(text, index) && !(spaced && letterWidth(text, index) > 0);
  const endFrom = (begin: number, from: number): End => {
    let index = begin;
    for (let place = from; place < term.length; place++) {
      const letter = term.charAt(place);
      const wildcard = WILDCARDS[letter];
      if (wildcard) return endAfter(wildcard, text, index, (next) => endFrom(next, place + 1));
      if (text.charAt(index++) !== letter) return undefined;
    }
    return mayEnd(index) ? index : undefined;
  };
  return endFrom(start + head.length, head.length);
}

/** The wildcard takes as much as lets the rest of the term follow. */
function endAfter(
  { width, least, most }: Wildcard,
  text: string,
  start: number,
  rest: (next: number) => End,
): End {
  const stops = [start];
  for (let next = start; stops.length <= most; stops.push(next)) {
    const taken = width(text, next);
    if (taken === 0) break;
    next += taken;
  }
  for (const stop of stops.slice(least).reverse()) {
    const end = rest(stop);
    if (end !== undefined) return end;
  }
  return undefined;
}

function gapWidth(text: string, index: number): number {
  const code = text.charCodeAt(index);
  if (code === 0x20 || code === 0x2d || code === 0x5f) return 1;
  return (code < 0x20 || code > 0x7f) && GAP.test(text.charAt(index)) ? 1 : 0;
}

function letterBefore(text: string, index: number): boolean {
  return index > 0 && letterWidth(text, index - (splitsPair(text, index - 1) ? 2 : 1)) > 0;
}

function letterWidth(text: string, index: number): number {
  const code = text.codePointAt(index) ?? 0;
  if (code <= 0x7f)
    return ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || (code >= 0x30 && code <= 0x39) ? 1 : 0;
  if (!LETTER.test(String.fromCodePoint(code))) return 0;
  return code > 0xffff ? 2 : 1;
}

/** Whether an offset lies between the halves of a character beyond the first plane. */
function splitsPair(text: string, index: number): boolean {
  return index > 0 && text.charCodeAt(index) >= 0xdc00 && (text.codePointAt(index - 1) ?? 0) > 0xffff;
}
