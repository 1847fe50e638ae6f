import type { Span } from '../../model/analysis.ts';
import { findAll } from './all.ts';
import type { Vocabulary } from './vocabulary.ts';
import { findWords, mayHaveWords } from './words.ts';

const BREAK = /[.!?](?=\s)|[。！？\n\r]/g;

/** Ends of the sentences of a text, in order; a line is a sentence of its own. */
export function sentenceBreaks(text: string): number[] {
  return findAll(text, BREAK).map(({ start }) => start);
}

/**
 * Where a word of each vocabulary stands within the given number of characters of one of the first, in one sentence.
 * The rarest words are best put first: nothing else is looked for where they are missing.
 */
export function findNear(
  text: string,
  vocabularies: readonly Vocabulary[],
  within: number,
  breaks: readonly number[],
): Span[] {
  if (!vocabularies.every((vocabulary) => mayHaveWords(text, vocabulary))) return [];
  const found: Span[][] = [];
  for (const vocabulary of vocabularies) {
    const spans = findWords(text, vocabulary);
    if (spans.length === 0) return [];
    found.push(spans);
  }
  const [first = [], ...others] = found;
  return first.flatMap((anchor) => {
    const near = others.map((spans) => nearest(anchor, spans, within, breaks));
    return near.every((span) => span !== undefined) ? [cover([anchor, ...near])] : [];
  });
}

/** Half-open range between the sentence breaks round an offset. */
export function sentenceAt(offset: number, breaks: readonly number[], length: number): Span {
  const next = firstAtLeast(breaks, offset, (value) => value);
  const start = next > 0 ? (breaks[next - 1] ?? -1) + 1 : 0;
  return { start, end: breaks[next] ?? length };
}

function nearest(
  anchor: Span,
  spans: readonly Span[],
  within: number,
  breaks: readonly number[],
): Span | undefined {
  const sentence = sentenceAt(anchor.start, breaks, Number.POSITIVE_INFINITY);
  const after = firstAtLeast(spans, anchor.start, ({ start }) => start);
  return [spans[after - 1], spans[after], spans[after + 1]].find(
    (span) =>
      span !== undefined &&
      !(span.start < anchor.end && anchor.start < span.end) &&
      span.start >= sentence.start &&
      span.end <= sentence.end &&
      Math.max(span.start - anchor.end, anchor.start - span.end) <= within,
  );
}

function cover(spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

/** Index of the first item whose value is at least the given one (binary search). */
function firstAtLeast<T>(items: readonly T[], value: number, keyOf: (item: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && keyOf(item) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
