import { isIgnorable, toPlain } from './key-groups.ts';

/** A text reduced to what tells keys: letters and digits in ASCII, and one kind of separator. */
export interface KeyReading {
  /** Letters, digits, ` ` for white space of any length, `.` for other signs, `|` for letters of other scripts. */
  plain: string;
  /** Where each character of `plain` begins and ends in the text. */
  starts: number[];
  ends: number[];
}

/** Capitals of other scripts that look like those of keys, each before the Latin one. */
const ALIKE = 'ВBКKМMНHРPСCТTУYХXЈJҮYԌGԚQԜWѴVҒFЗ3ΒBΗHΚKΜMΝNΡPΤTΥYΧXϜF';
const PAIRS = [...ALIKE.matchAll(/(.)(.)/gu)].map(([, foreign = '', latin = '']) => [foreign, latin]);
const LATIN = new Map(
  PAIRS.flatMap(([foreign = '', latin = '']) => [
    [foreign, latin],
    [foreign.toLowerCase(), latin.toLowerCase()],
  ]),
);
/** For a class in an expression. */
export const LOOKALIKES = [...LATIN.keys()].join('');

const ALPHANUMERIC = /^[A-Za-z0-9]$/;
const ACCENT = /\p{M}/u;
const SIGN = /[\p{P}\p{S}]/u;
/** Space and hyphen as addresses write them. */
const ESCAPED = /%2[0D]/iy;
const ASCII = Array.from({ length: 0x80 }, (_, code) => shape(String.fromCharCode(code)));

export function readForKeys(text: string): KeyReading {
  const plain: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let start = 0; start < text.length; ) {
    const known = ASCII[text.charCodeAt(start)];
    const character = known ? '' : String.fromCodePoint(text.codePointAt(start) ?? 0);
    let read = known ?? shape(character);
    let end = start + (known ? 1 : character.length);
    if (read === '.' && isEscaped(text, start)) {
      read = ' ';
      end = start + 3;
    }
    if (read !== '' && !(read === ' ' && plain.at(-1) === ' ')) {
      plain.push(read);
      starts.push(start);
      ends.push(end);
    }
    start = end;
  }
  return { plain: plain.join(''), starts, ends };
}

function isEscaped(text: string, offset: number): boolean {
  ESCAPED.lastIndex = offset;
  return ESCAPED.test(text);
}

function shape(character: string): string {
  const plain = LATIN.get(character) ?? toPlain(character);
  if (ALPHANUMERIC.test(plain)) return plain;
  if (/\s/.test(character)) return ' ';
  if (character > ' ' && character < '\x7f') return '.';
  if (isIgnorable(character) || ACCENT.test(character)) return '';
  return SIGN.test(character) ? '.' : '|';
}
