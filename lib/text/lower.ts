/**
 * Each letter after the one that expressions with the flags `iu` take for the same, although lower-casing keeps the two
 * apart. Source: Unicode, CaseFolding.txt (statuses C and S).
 */
const PAIRS =
  'sſ μµ ι\u0345 ι\u1fbe \u0390\u1fd3 βϐ εϵ θϑ κϰ πϖ ρϱ σς φϕ \u03b0\u1fe3 вᲀ дᲁ оᲂ сᲃ тᲄ тᲅ ъᲆ ѣᲇ ꙋᲈ ṡẛ ﬅﬆ';
const PLAIN = new Map(PAIRS.split(' ').map((pair) => [pair.charAt(1), pair.charAt(0)]));
const UNUSUAL = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** In lower case, letter for letter as expressions with the flags `iu` compare, and as long as before. */
export function lower(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  // The capital İ would become two letters, and no expression takes it for an i: another letter of its script stands for it.
  return text
    .replaceAll('İ', 'ꞯ')
    .toLowerCase()
    .replace(UNUSUAL, (letter) => PLAIN.get(letter) ?? letter);
}

/** Stands in no term. */
const BETWEEN = '\0';

/** All terms of a list at once, which costs a fraction of one after another. */
export function lowerTerms(terms: readonly string[]): string[] {
  return terms.length > 0 ? lower(terms.join(BETWEEN)).split(BETWEEN) : [];
}
