/** A text in plain spelling, and where each of its characters stands in the original. */
export interface Folded {
  text: string;
  /** Offset in the original of an offset in `text`. */
  origin(offset: number): number;
}

const UNUSUAL = /[`^\u0080-\uffff]/;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;
const DASH = /[\p{Pd}\u2212]/u;
const SINGLE_QUOTE = /[\u2018-\u201b\u2032\uff07]/;
const DOUBLE_QUOTE = /[\u201c-\u201f\u2033\uff02]/;

/**
 * Undoes the spellings that hide a command or a word: full-width letters, typographic quotes and dashes, invisible
 * characters, and the escape characters of cmd (^) and PowerShell (`), which are dropped with the line break after them.
 */
export function fold(text: string): Folded {
  if (!UNUSUAL.test(text)) return { text, origin: (offset) => offset };
  const origins = new Uint32Array(text.length + 1);
  let folded = '';
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '`' || character === '^') {
      index += lineBreakAfter(text, index);
      continue;
    }
    const plain = character < '\u0080' ? character : plainOf(character);
    if (plain) origins[folded.length] = index;
    folded += plain;
  }
  origins[folded.length] = text.length;
  return { text: folded, origin: (offset) => origins[offset] ?? text.length };
}

function lineBreakAfter(text: string, index: number): number {
  if (text.charAt(index + 1) === '\n') return 1;
  return text.charAt(index + 1) === '\r' && text.charAt(index + 2) === '\n' ? 2 : 0;
}

/** One UTF-16 unit for one, or nothing. */
function plainOf(character: string): string {
  if (IGNORABLE.test(character)) return '';
  if (SINGLE_QUOTE.test(character)) return "'";
  if (DOUBLE_QUOTE.test(character)) return '"';
  if (DASH.test(character)) return '-';
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return character === '\u00a0' || character === '\u3000' ? ' ' : character;
}

/** A command as a terminal takes it: plain dashes before switches, straight quotes, plain spaces, nothing invisible. */
export function tidy(text: string): string {
  if (!/[\u0080-\uffff]/.test(text)) return text;
  return Array.from(text, (character) =>
    character === '\u2026' ? character : plainOf(character) || '',
  ).join('');
}
