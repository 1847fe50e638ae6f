const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const BASE = DIGITS.length;
const WIDTH = 4;
const STEP = 64;
const LAST = BASE ** WIDTH - 1;
const START = Math.floor(LAST / 2);

/** Longer keys make it worthwhile to number the whole list anew. */
export const LONGEST_KEY = 40;

/**
 * A key that sorts (as a string) after `after` and before `before`, null being the ends of the list; null where no key
 * fits between, because two devices gave their items the same one.
 */
export function keyBetween(after: string | null, before: string | null): string | null {
  if (after === null && before === null) return fixed(START);
  if (before === null) return keyAfter(after ?? '');
  if (after === null) return keyBefore(before);
  return after < before ? midpoint(after, before) : null;
}

/** Keys for a whole list, in ascending order. */
export function keysFor(count: number): string[] {
  return Array.from({ length: count }, (_, index) => fixed(START + index * STEP));
}

function keyAfter(key: string): string | null {
  const number = leading(key) + STEP;
  return number > LAST ? midpoint(key, null) : fixed(number);
}

function keyBefore(key: string): string | null {
  const number = leading(key) - STEP;
  if (number >= 1) return fixed(number);
  return midpoint('', key);
}

function leading(key: string): number {
  let number = 0;
  for (let place = 0; place < WIDTH; place++) number = number * BASE + digit(key, place);
  return number;
}

/** A key never ends in the lowest digit: nothing would sort between it and its own prefix. */
function fixed(number: number): string {
  let rest = number % BASE === 0 ? number + 1 : number;
  let key = '';
  for (let place = 0; place < WIDTH; place++) {
    key = DIGITS.charAt(rest % BASE) + key;
    rest = Math.floor(rest / BASE);
  }
  return key;
}

function digit(key: string, place: number): number {
  return Math.max(0, DIGITS.indexOf(key.charAt(place) || '0'));
}

/** Both read as fractions in base 62: the shortest fraction about half-way between; null where they are equal. */
function midpoint(low: string, high: string | null): string | null {
  let ceiling = high;
  let key = '';
  for (let place = 0; ceiling === null || place < Math.max(low.length, ceiling.length); place++) {
    const from = digit(low, place);
    const to = ceiling === null ? BASE : digit(ceiling, place);
    if (to - from > 1) return key + DIGITS.charAt(Math.round((from + to) / 2));
    if (ceiling !== null && to > from && ceiling.length > place + 1) return key + DIGITS.charAt(to);
    key += DIGITS.charAt(from);
    if (to > from) ceiling = null;
  }
  return null;
}
