/**
 * When and where a value was written: nine base-36 digits of milliseconds since 1970, then the device's id. Stamps
 * compare as strings; that order decides which of two values wins.
 */
export type Stamp = string;

const DIGITS = 9;
const LATEST_TIME = 36 ** DIGITS - 1;

/** Older than every written stamp: the value is not known. */
export const NEVER: Stamp = '0'.repeat(DIGITS);

export function makeStamp(at: number, by: string): Stamp {
  return (
    Math.min(Math.max(0, Math.floor(at)), LATEST_TIME)
      .toString(36)
      .padStart(DIGITS, '0') + by
  );
}

/** Milliseconds since 1970. */
export function timeOf(stamp: Stamp): number {
  return Number.parseInt(stamp.slice(0, DIGITS), 36);
}

/** A stamp later than all that the change was made on, even where another device's clock is ahead of this one's. */
export function stampAfter(seen: Iterable<Stamp>, at: number, by: string): Stamp {
  let time = at;
  for (const stamp of seen) time = Math.max(time, timeOf(stamp) + 1);
  return makeStamp(time, by);
}
