import type { Span } from '../model/analysis.ts';

/** A 5×5 product key in a text: `text.slice(start, end)`, and its 25 characters in capitals. */
export interface FoundKey extends Span {
  characters: string;
}

/** The text with each of these keys, in order, replaced. */
export function replaceKeys(
  text: string,
  keys: readonly FoundKey[],
  replacement: (key: FoundKey) => string,
): string {
  let replaced = '';
  let end = 0;
  for (const key of keys) {
    replaced += text.slice(end, key.start) + replacement(key);
    end = key.end;
  }
  return replaced + text.slice(end);
}

/** The text with other characters, which are of no key, in place of these keys, so that everything else stays where it is. */
export function blankKeys(text: string, keys: readonly FoundKey[]): string {
  return keys.length === 0 ? text : replaceKeys(text, keys, ({ start, end }) => '\0'.repeat(end - start));
}

export function inOrder(keys: readonly FoundKey[]): FoundKey[] {
  return keys.toSorted((a, b) => a.start - b.start);
}
