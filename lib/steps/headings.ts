import type { Line } from './line.ts';

const BARE_NUMBER = /^[#№(]?\d+[.):]?$/u;
/** "2 Answers", "3 件の回答" */
const COUNT_FIRST = /^\d+\s?(?:[\p{L}\p{M}]+|[个個件개]\S{0,6})$/u;
/** "Replies (4)" */
const COUNT_LAST = /^[\p{L}\p{M}]+\s?[(（:：]\s?\d+\s?[)）]?$/u;

/**
 * The heading of what begins at a line: where the nearest one only counts something, the next above it.
 * @param section index of the first line after the nearest heading
 */
export function headingOf(lines: readonly Line[], section: number): Line | undefined {
  const nearest = lines[section - 1];
  if (!nearest || !onlyCounts(nearest.text)) return nearest;
  const above = (line: Line, index: number): boolean =>
    index < section - 1 && line.kind === 'heading' && line.level < nearest.level && !onlyCounts(line.text);
  return lines.findLast(above);
}

function onlyCounts(text: string): boolean {
  return BARE_NUMBER.test(text) || COUNT_FIRST.test(text) || COUNT_LAST.test(text);
}
