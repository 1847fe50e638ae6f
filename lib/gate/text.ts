/** Characters that break up words without being seen: soft hyphen, zero-width ones, combining and vowel marks. */
const INVISIBLE = /[\u00ad\u064b-\u0652\u200b-\u200f\u2060\ufeff]/;
const COMBINING = /[\u0300-\u036f]/;
/** The Turkish capital of "i", which browsers do not take for one. */
const DOTTED = /İ/;

/** Text as the vocabulary spells it: composed, without invisible characters. Almost free for plain text. */
export function plain(text: string): string {
  const marked = COMBINING.test(text) ? text.normalize('NFC') : text;
  const composed = DOTTED.test(marked) ? marked.replaceAll('İ', 'i') : marked;
  return INVISIBLE.test(composed) ? composed.replace(new RegExp(INVISIBLE, 'g'), '') : composed;
}
