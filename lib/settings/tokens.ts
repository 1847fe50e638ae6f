/** A word, or one character of a script that writes without spaces, with its place in the text. */
export interface Token {
  /** Folded: lower case, no diacritics, compatibility forms undone. */
  word: string;
  start: number;
  end: number;
  /** Begins with a capital, or belongs to a script that has none. */
  capital: boolean;
  /** One character of Chinese, Japanese or Korean. */
  single: boolean;
  /** The second part of a compound: "…aktivierung". */
  fused: boolean;
  /** What stands between the token before and this one. */
  gap: Gap;
}

export interface Gap {
  /** A sign that separates the segments of a path: ">", "→", "|". */
  path: boolean;
  /** Any sign but spaces and hyphens. */
  sign: boolean;
  /** The sentence before has ended. */
  stop: boolean;
}

/** A word, or one character of a script that writes without spaces. */
const WORD_OR_SINGLE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]|[[\p{L}\p{M}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]]+/gv;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SINGLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0640\u00ad\u200b-\u200f]/g;
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  ß: 'ss',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ة: 'ه',
  ى: 'ي',
};
const SPECIAL = /[ıłøđæßأإآةى]/g;
const PATH_SIGN = /[>→⇒➔➜»›/|\\▶►＞〉]|-{1,2}>|=>|\s[-–—]\s/u;
const STOP = /[!?。！？\n\r;；•]|\.(?:\s|$)|\.["'”’)]/u;
const SIGN = /[^\s\p{Pd}]/u;

/** Lower case without diacritics, for comparing names; not for offsets. */
export function foldText(text: string): string {
  const plain = text.normalize('NFKD').replace(MARKS, '').normalize('NFC').toLowerCase();
  return plain.replace(MARKS, '').replace(SPECIAL, (letter) => LETTERS[letter] ?? letter);
}

/** Finds the words of a text; what tells the scripts apart that write without spaces is dear, and seldom needed. */
export function wordsOf(text: string): RegExp {
  return SINGLE.test(text) ? WORD_OR_SINGLE : WORD;
}

/** All tokens of a text, in order. Linear in its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const words = wordsOf(text);
  let last = 0;
  for (const match of text.matchAll(words)) {
    const raw = match[0];
    const start = match.index;
    const single = words !== WORD && SINGLE.test(raw);
    tokens.push({
      word: foldWord(raw),
      start,
      end: start + raw.length,
      capital: single || raw[0] !== raw[0]?.toLowerCase() || raw[0] === raw[0]?.toUpperCase(),
      single,
      fused: false,
      gap: readGap(text.slice(last, start)),
    });
    last = start + raw.length;
  }
  return tokens;
}

const ASCII = /^[a-z0-9]+$/;

/** One word as names are compared by; the articles of Arabic and Hebrew are taken off. */
export function foldWord(raw: string): string {
  const lower = raw.toLowerCase();
  return ASCII.test(lower) ? lower : withoutClitics(foldText(lower));
}

const CLITICS = /^(?:[وف]?(?:بال|كال|لل|ال)(?=\p{L}{3})|[והבלמשכ]{1,2}(?=\p{L}{3}))/u;

/** Arabic and Hebrew write articles and prepositions as part of the word. */
function withoutClitics(word: string): string {
  return word.replace(CLITICS, '');
}

const NO_GAP: Gap = { path: false, sign: false, stop: false };

function readGap(between: string): Gap {
  if (between === '' || between === ' ') return NO_GAP;
  return { path: PATH_SIGN.test(between), sign: SIGN.test(between), stop: STOP.test(between) };
}
