/** Characters that break up words without being seen: soft hyphen, zero-width ones, combining and vowel marks. */
const INVISIBLE = /[\u00ad\u064b-\u0652\u200b-\u200f\u2060\ufeff]/;
const COMBINING = /[\u0300-\u036f]/;

/**
 * Text as the vocabulary spells it: composed, without invisible characters, and without the Turkish capital of "i", which
 * expressions do not take for one. Almost free for plain text.
 */
export function plain(text: string): string {
  const composed = (COMBINING.test(text) ? text.normalize('NFC') : text).replaceAll('İ', 'i');
  return INVISIBLE.test(composed) ? composed.replace(new RegExp(INVISIBLE, 'g'), '') : composed;
}
