import { readBullet } from './bullet.ts';
import { NUMBER_WORDS } from './data/number-words.ts';
import { METHOD_WORDS, STEP_WORDS } from './data/step-words.ts';
import { DIGIT, letterValue, romanValue, toNumber } from './numerals.ts';
import { readOrderWord } from './order-word.ts';

/** How a number is written at the start of a text. */
export interface Marker {
  /** `step`: with a word for step; `method`: with a word for way or option; `plain`: a bare number or letter. */
  kind: 'step' | 'method' | 'plain';
  /** `outline` is the last of several numbers: "3.1". */
  style: 'decimal' | 'outline' | 'letter' | 'roman' | 'circled' | 'han';
  value: number;
  /** UTF-16 units that the marker takes, white space after it too. */
  length: number;
}

const NUMBER = `${DIGIT}{1,3}`;
const expression = (source: string) => new RegExp(`^${source}`, 'u');
const LATIN_WORD = expression(
  `[[(【]?\\s?([\\p{L}\\p{M}]{2,14})[\\s.]{0,2}(?:[#№]|no\\.?|n[°º])?\\s?(${NUMBER})(?!\\d)(?:\\s?(?:/|of|von|de|di|sur|z|из)\\s?\\d{1,2})?\\s?[\\])】]?(?:\\s?[:：.。)、,\\-–—|·•])?\\s*`,
);
/** "Step one:", "First step:" */
const TWO_WORDS = /^[[(【]?([\p{L}\p{M}]{2,14})\s([\p{L}\p{M}’]{2,14})\s?[\])】]?(?:\s?[:：.)–—|-]|$)\s*/u;
/** "One.", "Two:" */
const WORD_ALONE = /^[[(【]?([\p{L}\p{M}’]{2,14})\s?[\])】]?[.:：)–—]\s+/u;
const NUMBER_WORD = /^(\d{1,3})(?:[.º°ª]|-?\p{L}{1,3})?\s?[.]?\s([\p{L}\p{M}]{3,12})(?:\s?[:：.)\-–—])\s*/u;
const EAST_ASIAN =
  /^[[【(（]?\s?(第\s?)?(手順|ステップ|步骤|步驟|단계|方法|解决方案|解決方法|방법)?\s?(第\s?)?([\d０-９]{1,3}|[〇一二三四五六七八九十]{1,3})\s?(步骤|步驟|步|단계|번째|つ目|方法)?\s?[\]】)）]?\s?[:：.．。、)）,，]?\s*/u;
const DECIMAL = expression(
  `[[(（【#]?(${NUMBER})\\s?(?:[.．][)）]|[.．)）\\]】、:：]|[-–—/](?=\\s)|[º°ª]\\s?[.):–—-]?(?=\\s))(?![\\d])\\s*`,
);
/** "3.1 Open …", but not "1.5 GB", "2.4 GHz". */
const OUTLINE =
  /^(?:\d{1,2}\.){1,3}(\d{1,2})[.)]?\s+(?=["'“‘„«「『(]?\p{L})(?![KMGT]?(?:i?b(?:its?|ytes?)?|hz)\b)/iu;
const BARE = expression(`${DIGIT}{1,2}$`);
const HASH = expression(`[#＃№]\\s?(${DIGIT}{1,2})(?![\\p{L}\\d])\\s?[.):：–—-]?\\s*`);
const HAN = /^[（(]?([一二三四五六七八九十]{1,3})\s?[、.．)）:：]\s*/u;
const CIRCLED = /^([①-⑳❶-❿➀-➓⓵-⓾⓪])\s*[.:：、]?\s*/u;
const KEYCAP = /^(\d)\ufe0f?\u20e3\s*/u;
const LETTER = /^\(?([a-hA-Hа-зА-Зα-θΑ-Θ가나다라마바사아])[.)]\s+/u;
const ROMAN = /^\(?([ivx]{1,5}|[IVX]{1,5})[.)]\s+/u;

/** What any of the above begins with, to spare most texts the rest. */
const POSSIBLE = new RegExp(
  `^(?:.{0,17}${DIGIT}|.{0,5}[〇一二三四五六七八九十①-⓿❶-➓]|\\(?[a-hivxA-HIVXа-зА-Зα-θΑ-Θ가나다라마바사아]{1,5}[.)]|[[(【]?[\\p{L}\\p{M}]{2,14}\\s[\\p{L}\\p{M}’]{2,14}\\s?[\\])】]?\\s?(?:[:：.)–—|-]|$)|[[(【]?[\\p{L}\\p{M}’]{2,14}\\s?[\\])】]?[.:：)–—]\\s)`,
  'u',
);

const STEPS = new Set(STEP_WORDS);
const METHODS = new Set(METHOD_WORDS);
const VALUES = new Map(
  NUMBER_WORDS.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1])),
);

/** The number at the start of a text, in any of the ways in which articles write one; `null` if there is none. */
export function readMarker(text: string): Marker | null {
  const sign = readBullet(text)?.length ?? 0;
  const words = text.slice(sign);
  if (!POSSIBLE.test(words)) return null;
  const marker = readWord(words) ?? readEastAsian(words) ?? readOrdinal(words) ?? readPlain(words);
  return marker && { ...marker, length: marker.length + sign };
}

/** A text that is nothing but a number, as where a design sets the number apart. */
export function readBareNumber(text: string): Marker | null {
  const value = BARE.test(text) ? toNumber(text) : 0;
  return value > 0 ? { kind: 'plain', style: 'decimal', value, length: text.length } : null;
}

function readWord(text: string): Marker | null {
  const match = LATIN_WORD.exec(text);
  if (!match?.[1] || !match[2]) return readTwoWords(text);
  const kind = kindOf(match[1]);
  return kind && { kind, style: 'decimal', value: toNumber(match[2]), length: match[0].length };
}

function readTwoWords(text: string): Marker | null {
  const match = TWO_WORDS.exec(text);
  const [whole = '', first = '', second = ''] = match ?? [];
  const kind = kindOf(first) ?? kindOf(second);
  const value = VALUES.get(second.toLowerCase()) ?? VALUES.get(first.toLowerCase());
  return kind && value ? { kind, style: 'decimal', value, length: whole.length } : null;
}

/** "1. Schritt:", "2. adım:" */
function readOrdinal(text: string): Marker | null {
  const match = NUMBER_WORD.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const kind = kindOf(match[2]);
  return kind && { kind, style: 'decimal', value: Number(match[1]), length: match[0].length };
}

function kindOf(word: string): 'step' | 'method' | null {
  const plain = word.toLowerCase();
  const bare = plain.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i');
  if (STEPS.has(plain) || STEPS.has(bare)) return 'step';
  return METHODS.has(plain) || METHODS.has(bare) ? 'method' : null;
}

function readEastAsian(text: string): Marker | null {
  const match = EAST_ASIAN.exec(text);
  const [whole = '', first, before, second, number = '', after] = match ?? [];
  const word = before ?? after;
  if (!word) return null;
  const value = toNumber(number);
  const bareStep = word === '步' && !first && !second;
  if (!value || bareStep) return null;
  return { kind: /方|案|법/u.test(word) ? 'method' : 'step', style: 'decimal', value, length: whole.length };
}

function readPlain(text: string): Marker | null {
  const decimal = DECIMAL.exec(text);
  if (decimal?.[1]) return plain('decimal', toNumber(decimal[1]), decimal[0]);
  const outline = OUTLINE.exec(text);
  if (outline?.[1]) return plain('outline', Number(outline[1]), outline[0]);
  const hash = HASH.exec(text);
  if (hash?.[1]) return plain('decimal', toNumber(hash[1]), hash[0]);
  const han = HAN.exec(text);
  if (han?.[1]) return plain('han', toNumber(han[1]), han[0]);
  const circled = CIRCLED.exec(text);
  if (circled?.[1]) return plain('circled', circledValue(circled[1]), circled[0]);
  const keycap = KEYCAP.exec(text);
  if (keycap?.[1]) return plain('circled', Number(keycap[1]), keycap[0]);
  const roman = ROMAN.exec(text);
  if (roman?.[1] && !/^[cd]/i.test(roman[1])) return plain('roman', romanValue(roman[1]), roman[0]);
  const letter = LETTER.exec(text);
  if (letter?.[1]) return plain('letter', letterValue(letter[1]), letter[0]);
  const word = WORD_ALONE.exec(text);
  const value = VALUES.get(word?.[1]?.toLowerCase() ?? '');
  // "First:" says in which order things are done, whatever comes next.
  return word && value && !readOrderWord(text) ? plain('decimal', value, word[0]) : null;
}

function plain(style: Marker['style'], value: number, matched: string): Marker | null {
  return value > 0 ? { kind: 'plain', style, value, length: matched.length } : null;
}

function circledValue(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  const starts = [0x2460, 0x2776, 0x2780, 0x278a, 0x24f5];
  const start = starts.findLast(
    (first) => first <= code && code - first < 20 && !(first !== 0x2460 && code - first > 9),
  );
  return start === undefined ? 0 : code - start + 1;
}
