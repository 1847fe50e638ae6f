import { blankKeys, type FoundKey, inOrder, replaceKeys } from './found-key.ts';
import { isOfKeyAlphabet } from './key-alphabet.ts';
import { mayHaveOddKeys } from './key-glance.ts';
import { hasOtherShapes, type KeyGroup, mayHaveRuns, readRuns } from './key-groups.ts';
import { findOddKeys } from './odd-keys.ts';

const MASK = '•••••-•••••-•••••-•••••-•••••';
const GROUPS = 5;

/** The product keys of a text in any spelling (hyphens, dashes, spaces, full-width, lower case…), in order. Linear time. */
export function findProductKeys(text: string): FoundKey[] {
  const otherShapes = hasOtherShapes(text);
  const odd = otherShapes || mayHaveOddKeys(text) ? findOddKeys(text) : [];
  const rest = blankKeys(text, odd);
  return mayHaveRuns(rest, otherShapes) ? inOrder([...odd, ...readRuns(rest).flatMap(keysOfRun)]) : odd;
}

/** The text with everything that looks like a 5×5 product key replaced by dots. */
export function maskProductKeys(text: string): string {
  return replaceKeys(text, findProductKeys(text), () => MASK);
}

export function containsProductKey(text: string): boolean {
  return findProductKeys(text).length > 0;
}

/** Words of five letters may stand before a key, so the likeliest windows of a run are taken first. */
function keysOfRun(run: readonly KeyGroup[]): FoundKey[] {
  if (run.length === 1) return run.flatMap(unseparated);
  const windows = run.slice(GROUPS - 1).map((_, index) => run.slice(index, index + GROUPS));
  const scores = windows.map(likelihood);
  const taken = new Set<KeyGroup>();
  const keys: FoundKey[] = [];
  for (let wanted = GROUPS + 1; wanted >= 0; wanted--) {
    for (const [index, window] of windows.entries()) {
      if (scores[index] !== wanted || window.some((group) => taken.has(group))) continue;
      for (const group of window) taken.add(group);
      keys.push(toKey(window));
    }
  }
  return keys;
}

function unseparated(group: KeyGroup): FoundKey[] {
  const { value } = group;
  const oneCase = value === value.toUpperCase() || value === value.toLowerCase();
  const mixed = /\d/.test(value) && /[A-Z]/i.test(value);
  return value.length === 25 && oneCase && mixed && isOfKeyAlphabet(value.toUpperCase())
    ? [toKey([group])]
    : [];
}

function toKey(groups: readonly KeyGroup[]): FoundKey {
  const characters = groups.map(({ value }) => value.toUpperCase()).join('');
  return { start: groups[0]?.start ?? 0, end: groups.at(-1)?.end ?? 0, characters };
}

/** 6 where every character is of the alphabet of keys, else the number of groups that mix letters and digits; -1 if no key. */
function likelihood(window: readonly KeyGroup[]): number {
  if (window.filter(({ value }) => /^(.)\1{4}$/i.test(value)).length >= GROUPS - 1) return -1;
  const text = window.map(({ value }) => value).join('');
  const letters = /[A-Z]/i.test(text);
  if (letters && isOfKeyAlphabet(text.toUpperCase())) return GROUPS + 1;
  const separators = new Set(window.slice(1).map(({ before }) => before));
  const mixed = window.filter(({ value }) => /\d/.test(value) && /[A-Z]/i.test(value)).length;
  const separated = !separators.has('space') && (letters || !separators.has('mark'));
  const plausible = separated ? /\d/.test(text) : mixed >= 2 || (mixed === 1 && !/[a-z]/.test(text));
  return plausible ? mixed : -1;
}
