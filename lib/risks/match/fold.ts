/** A text in plain spelling, and where each of its characters stands in the original. */
export interface Folded {
  text: string;
  /** Offset in the original of an offset in `text`. */
  origin(offset: number): number;
}

/** What is written otherwise in plain spelling, or not at all. */
const UNUSUAL =
  /[`^](?:\r?\n)?|[[\p{Default_Ignorable_Code_Point}\p{Pd}\u00a0\u2018-\u201f\u2032\u2033\u2212\u3000\uff01-\uff5e]--[\-]]/gv;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;
const DASH = /[\p{Pd}\u2212]/u;
const SINGLE_QUOTE = /[\u2018-\u201b\u2032\uff07]/;
const DOUBLE_QUOTE = /[\u201c-\u201f\u2033\uff02]/;

/** Where something has been left out: how many characters up to an offset of the plain text. */
interface Gap {
  from: number;
  missing: number;
}

/**
 * Undoes the spellings that hide a command or a word: full-width letters, typographic quotes and dashes, invisible
 * characters, and the escape characters of cmd (^) and PowerShell (`), which are dropped with the line break after them.
 */
export function fold(text: string): Folded {
  const gaps: Gap[] = [];
  let missing = 0;
  const folded = text.replace(UNUSUAL, (unusual, index: number) => {
    const plain = unusual < '\u0080' ? '' : plainOf(unusual);
    if (plain.length === unusual.length) return plain;
    missing += unusual.length - plain.length;
    gaps.push({ from: index + unusual.length - missing, missing });
    return plain;
  });
  return {
    text: folded,
    origin: (offset) => offset + (gaps.findLast(({ from }) => from <= offset)?.missing ?? 0),
  };
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
