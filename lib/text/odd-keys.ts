import { blankKeys, type FoundKey, inOrder } from './found-key.ts';
import { KEY_DIGITS, KEY_LENGTH, KEY_LETTERS, looksReal } from './key-alphabet.ts';
import { readForKeys } from './key-reading.ts';
import { findLabelledKeys } from './labelled-keys.ts';

const CAPITAL = `[${KEY_LETTERS}${KEY_DIGITS}]`;
const ONE = `[${KEY_LETTERS}${KEY_LETTERS.toLowerCase()}${KEY_DIGITS}]`;
const FREE = { before: '(?<![A-Za-z0-9])', after: '(?![A-Za-z0-9])' };

type Finder = (plain: string) => FoundKey[];

/** Spellings whose separators alone do not tell a key: its characters have to be those of real keys. Likely ones first. */
const FINDERS: Finder[] = [
  // The first and the last group may be part of a word: "keyVK7JG-…".
  spelled(new RegExp(`${ONE}{5}(?:[ .]{1,8}${ONE}{5}){4,}`, 'g')),
  // "V K 7 J G - N P H T M"
  spelled(new RegExp(`${FREE.before}${ONE}(?:[ .]{1,4}${ONE}${FREE.after}){24,}`, 'g')),
  findLabelledKeys,
  // A separator or two are missing.
  spelled(new RegExp(`${FREE.before}${ONE}{5}(?:[ .]{0,8}${ONE}{5}){4}${FREE.after}`, 'g')),
  // In capitals within a word: "keyVK7JGNPHTM…".
  spelled(new RegExp(`(?<![A-Z0-9])${CAPITAL}{25}(?![A-Z0-9])`, 'g')),
];

/** Keys touched by letters, spaced out, with labels between their groups, or in letters of other scripts. Linear time. */
export function findOddKeys(text: string): FoundKey[] {
  const { plain, starts, ends } = readForKeys(text);
  let rest = plain;
  const keys = FINDERS.flatMap((find) => {
    const found = find(rest);
    rest = blankKeys(rest, found);
    return found;
  });
  return inOrder(keys).map(({ start, end, characters }) => ({
    start: starts[start] ?? 0,
    end: ends[end - 1] ?? 0,
    characters,
  }));
}

function spelled(spelling: RegExp): Finder {
  return (plain) =>
    [...plain.matchAll(spelling)].flatMap(({ 0: written, index }) => {
      const places = [...written].flatMap((character, at) => (/\w/.test(character) ? [index + at] : []));
      const capitals = places
        .map((place) => plain.charAt(place))
        .join('')
        .toUpperCase();
      return keysOf(capitals, places);
    });
}

function keysOf(capitals: string, places: readonly number[]): FoundKey[] {
  const keys: FoundKey[] = [];
  for (let first = 0; first + KEY_LENGTH <= capitals.length; ) {
    const next = first + KEY_LENGTH;
    const characters = capitals.slice(first, next);
    if (looksReal(characters)) {
      // Where less than a key remains, it cannot be told which of the characters were words before the key.
      const last = capitals.length - next < KEY_LENGTH ? capitals.length : next;
      keys.push({ start: places[first] ?? 0, end: (places[last - 1] ?? 0) + 1, characters });
      first = next;
    } else first += 1;
  }
  return keys;
}
