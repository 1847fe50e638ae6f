import { packedKeys } from './packed-keys.ts';

/** The message that holds the packed texts. */
export const PACKED = 'texts';
export const SEPARATOR = '\n';
/** In the place of `$` before a substitution's number: the browser would replace that itself. */
export const MARK = '¤';

/** The texts by key, without those that the language does not have. */
export function unpack(packed: string, keys: readonly string[] = packedKeys): Map<string, string> {
  const texts = packed.split(SEPARATOR);
  const entries = keys.map((key, place) => [key, texts[place] ?? ''] as const);
  return new Map(entries.filter(([, text]) => text !== ''));
}

/** Puts substitutions into a text that the browser has not put them into. */
export function substitute(text: string, substitutions: readonly string[]): string {
  return text.replace(/[$¤]([1-9])/g, (_, place: string) => substitutions[Number(place) - 1] ?? '');
}
