const HAN = '〇一二三四五六七八九十';
/** Where digits of a script begin: Latin, full-width, Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = ['0', '０', '٠', '۰', '०', '০', '๐'].map((zero) => zero.charCodeAt(0));
/** Alphabets that people letter their lists with, each from its first letter on. */
const ALPHABETS = ['abcdefgh', 'абвгдежз', 'αβγδεζηθ', '가나다라마바사아'];

/** A digit of any of the scripts, as an expression. */
export const DIGIT = '[\\d０-９٠-٩۰-۹०-९০-৯๐-๙]';

/** The value of digits of any of those scripts, or of Chinese numerals up to 99. */
export function toNumber(digits: string): number {
  const values = [...digits].map(digitValue);
  if (values.every((value) => value >= 0)) return values.reduce((sum, value) => sum * 10 + value, 0);
  const [tens, ones] = digits.includes('十') ? digits.split('十') : ['', digits];
  const ten = digits.includes('十') ? (tens ? HAN.indexOf(tens) : 1) * 10 : 0;
  return ten + (ones ? HAN.indexOf(ones) : 0);
}

function digitValue(character: string): number {
  const code = character.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? -1 : code - zero;
}

/** Place of a letter in its alphabet, from 1; 0 if in none. */
export function letterValue(letter: string): number {
  const place = ALPHABETS.map((alphabet) => alphabet.indexOf(letter.toLowerCase())).find((at) => at >= 0);
  return (place ?? -1) + 1;
}

export function romanValue(text: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10 };
  const digits = [...text.toLowerCase()].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, value, index) => sum + (value < (digits[index + 1] ?? 0) ? -value : value), 0);
}
