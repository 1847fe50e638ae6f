import type { FoundKey } from './found-key.ts';
import { KEY_DIGITS, KEY_LETTERS, looksReal } from './key-alphabet.ts';

const GROUPS = 5;
const LONGEST_LABEL = 40;
const GROUP = new RegExp(
  `(?<![A-Za-z0-9])[${KEY_LETTERS}${KEY_LETTERS.toLowerCase()}${KEY_DIGITS}]{5}(?![A-Za-z0-9])`,
  'g',
);

interface Group {
  start: number;
  end: number;
  value: string;
}

/** Keys with words between their groups: numbered ("Group 1: VK7JG"), or the same everywhere ("VK7JG dash NPHTM"). */
export function findLabelledKeys(plain: string): FoundKey[] {
  const groups = [...plain.matchAll(GROUP)].map(({ 0: value, index }) => ({
    start: index,
    end: index + value.length,
    value: value.toUpperCase(),
  }));
  const windows = groups.slice(GROUPS - 1).map((_, index) => groups.slice(index, index + GROUPS));
  const keys: FoundKey[] = [];
  for (let first = 0; first < windows.length; ) {
    if (!isKey(windows[first] ?? [], plain)) {
      first += 1;
      continue;
    }
    // "crypt 1. VK7JG 2. …": the word before the key fits, too, and all six are taken.
    let last = first;
    while (last - first < GROUPS - 1 && isKey(windows[last + 1] ?? [], plain)) last += 1;
    if (last - first === GROUPS - 1) last = first;
    const start = windows[first]?.[0]?.start ?? 0;
    const end = windows[last]?.at(-1)?.end ?? 0;
    keys.push({
      start,
      end,
      characters: charactersOf(windows[last] ?? []),
    });
    first = last + GROUPS;
  }
  return keys;
}

function isKey(window: readonly Group[], plain: string): boolean {
  return looksReal(charactersOf(window)) && areInOrder(labelsOf(window, plain));
}

function charactersOf(window: readonly Group[]): string {
  return window.map(({ value }) => value).join('');
}

function labelsOf(window: readonly Group[], plain: string): string[] {
  return window.slice(1).map(({ start }, index) => plain.slice(window[index]?.end, start));
}

function areInOrder(labels: readonly string[]): boolean {
  if (labels.some((label) => label.length > LONGEST_LABEL)) return false;
  if (new Set(labels).size === 1) return true;
  // Numbers before the groups begin at 2 here, those behind them at 1.
  const numbers = labels.map((label) => Number(/^\D*(\d)\D*$/.exec(label)?.[1]));
  const [lowest = 0] = numbers;
  return (lowest === 1 || lowest === 2) && numbers.every((number, index) => number === lowest + index);
}
