/** Milliseconds: sites move the address first and bring the article a moment later. */
const SETTLING = 600;
/** Readers do not go from article to article as fast as this. */
const RESTLESS = 2_000;
const LONGEST = 30_000;

/**
 * How long to wait, in milliseconds, before the next look at a page that has become another: ever longer on a page that
 * never rests.
 * @param last wait before the look before this one
 * @param since milliseconds since that look
 */
export function nextWait(last: number, since: number): number {
  return since < Math.max(RESTLESS, last) ? Math.min(Math.max(SETTLING, last * 2), LONGEST) : SETTLING;
}
