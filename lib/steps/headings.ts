import type { FoundProcedure } from '../model/found.ts';
import type { Line } from './line.ts';

const BARE_NUMBER = /^[#№(]?\d+[.):]?$/u;
/** "2 Answers", "3 件の回答" */
const COUNT_FIRST = /^\d+\s?(?:[\p{L}\p{M}]+|[个個件개]\S{0,6})$/u;
/** "Replies (4)" */
const COUNT_LAST = /^[\p{L}\p{M}]+\s?[(（:：]\s?\d+\s?[)）]?$/u;

/** What a procedure is called after, as far as the article has headings. */
export type Headings = Pick<FoundProcedure, 'heading' | 'headingElement' | 'part'>;

/** The headings of what begins at a line; `section` as below. */
export function headingsOf(lines: readonly Line[], section: number): Headings {
  const own = headingOf(lines, section);
  if (!own) return { heading: '', headingElement: null, part: '' };
  return { heading: own.text, headingElement: own.element, part: headingAbove(lines, own)?.text ?? '' };
}

/**
 * The heading of what begins at a line: where the nearest one only counts something, the next above it.
 * @param section index of the first line after the nearest heading
 */
function headingOf(lines: readonly Line[], section: number): Line | undefined {
  const nearest = lines[section - 1];
  if (!nearest || !onlyCounts(nearest.text)) return nearest;
  return headingAbove(lines, nearest);
}

/** The nearest of a higher level that does not only count something. */
function headingAbove(lines: readonly Line[], own: Line): Line | undefined {
  const end = lines.indexOf(own);
  return lines.findLast(
    ({ kind, level, text }, index) =>
      index < end && kind === 'heading' && level < own.level && !onlyCounts(text),
  );
}

function onlyCounts(text: string): boolean {
  return BARE_NUMBER.test(text) || COUNT_FIRST.test(text) || COUNT_LAST.test(text);
}
