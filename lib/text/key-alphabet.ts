/**
 * Letters and digits of real keys; N stands in keys since Windows 8.
 * Source: the keys listed at https://learn.microsoft.com/windows-server/get-started/kms-client-activation-keys
 */
export const KEY_LETTERS = 'BCDFGHJKMNPQRTVWXY';
export const KEY_DIGITS = '2346789';
export const KEY_LENGTH = 25;

const ALPHABET = new RegExp(`^[${KEY_LETTERS}${KEY_DIGITS}]+$`);
const LETTER = /[A-Z]/g;
const FEWEST_LETTERS = 8;
/** A placeholder repeats a letter or two; a row of the whole alphabet repeats none. */
const FEWEST_DIFFERENT = 8;

export function isOfKeyAlphabet(capitals: string): boolean {
  return ALPHABET.test(capitals);
}

/** Whether 25 capitals are such as a key has: hardly one real key in a thousand fails, and hardly another text passes. */
export function looksReal(capitals: string): boolean {
  const letters = capitals.match(LETTER)?.length ?? 0;
  const different = new Set(capitals).size;
  return (
    capitals.length === KEY_LENGTH &&
    isOfKeyAlphabet(capitals) &&
    letters >= FEWEST_LETTERS &&
    letters < KEY_LENGTH &&
    different >= FEWEST_DIFFERENT &&
    different < KEY_LENGTH
  );
}
