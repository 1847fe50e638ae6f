import type { Span } from '../../model/analysis.ts';
import { findProductKeys, maskProductKeys } from '../../text/product-key.ts';

const LONGEST = 200;
/** A product key with labels between its groups fits into it. */
const MARGIN = 200;

/** The words round a match: its sentence as far as 200 characters allow, product keys masked. */
export function excerpt(text: string, match: Span, sentence: Span): string {
  const room = Math.max(0, LONGEST - (match.end - match.start));
  const before = Math.min(match.start - sentence.start, room >> 1);
  const start = match.start - Math.max(0, before);
  const end = Math.min(Math.max(sentence.end, match.end), start + LONGEST);
  const whole = outsideKeys(text, { start, end });
  const clean = maskProductKeys(text.slice(whole.start, whole.end)).replace(/\s+/g, ' ').trim();
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST - 1).trimEnd()}…` : clean;
}

/** A cut through a product key would leave half of it to be read, so that the cut moves to the key's edge. */
function outsideKeys(text: string, { start, end }: Span): Span {
  const from = Math.max(0, start - MARGIN);
  const keys = findProductKeys(text.slice(from, end + MARGIN));
  const cut = (offset: number) => keys.find((key) => from + key.start < offset && offset < from + key.end);
  const first = cut(start);
  const last = cut(end);
  return { start: first ? from + first.start : start, end: last ? from + last.end : end };
}
