import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Vocabulary } from '../../../lib/risks/match/vocabulary.ts';
import { findWords, hasWords, mayHaveWords } from '../../../lib/risks/match/words.ts';
import { RISK_RULES } from '../../../lib/risks/rules/index.ts';
import type { Pattern } from '../../../lib/risks/rules/types.ts';
import { lower } from '../../../lib/text/lower.ts';

const VOCABULARIES = [...new Set(RISK_RULES.flatMap(({ patterns }) => patterns.flatMap(vocabulariesOf)))];
const LETTER = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]`;
const expressions = new Map<string, RegExp>();

function vocabulariesOf(pattern: Pattern): Vocabulary[] {
  if ('detect' in pattern) return [];
  const wanted = 'words' in pattern ? [pattern.words] : 'near' in pattern ? pattern.near : [pattern.needs];
  return pattern.unless ? [...wanted, pattern.unless] : [...wanted];
}

/** Every term at every place, as the vocabulary's own description has it: slow, and with nothing to go wrong. */
function findNaively(text: string, vocabulary: Vocabulary) {
  const ordered = [...vocabulary].sort((a, b) => Number(isJoined(a)) - Number(isJoined(b)));
  const found = [];
  for (let start = 0; start < text.length; ) {
    const end = endOfFirst(text, start, ordered);
    if (end === undefined) start++;
    else {
      found.push({ start, end });
      start = end;
    }
  }
  return found;
}

function endOfFirst(text: string, start: number, terms: Vocabulary): number | undefined {
  for (const term of terms) {
    const expression = expressionOf(term);
    expression.lastIndex = start;
    if (expression.test(text)) return expression.lastIndex;
  }
  return undefined;
}

function expressionOf(term: string): RegExp {
  const known = expressions.get(term);
  if (known) return known;
  const source = Array.from(term, toSource).join('');
  const made = new RegExp(isJoined(term) ? source : `(?<!${LETTER})${source}(?!${LETTER})`, 'iuy');
  expressions.set(term, made);
  return made;
}

function toSource(character: string): string {
  if (character === '*') return `${LETTER}{0,14}`;
  if (character === '~') return '[\\s_-]{0,2}';
  if (character === ' ') return '[\\s_-]{1,3}';
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

function isJoined(term: string): boolean {
  return !new RegExp(`^${LETTER}`, 'u').test(term);
}

const ODD = [
  ...[
    'ς',
    'σ',
    'Σ',
    'ΟΔΟΣ',
    'İ',
    'ı',
    'I',
    'ß',
    'ẞ',
    'SS',
    'ſ',
    '\u212a',
    'µ',
    'ϐ',
    'ﬁ',
    'ǅ',
    'é',
    'e\u0301',
    '\u0345',
  ],
  ...[
    '激活',
    '密钥',
    'ｷｰ',
    '한국어',
    'ה',
    'ווינדוס',
    'تفعيل',
    '\u0301',
    '\u200d',
    '𝐚',
    '𠀀',
    '\ud800',
    '\udc00',
  ],
  ...['0', '7', '٣', '.', '-', '_', '–', ' ', '\t', '\n', '\u00a0', '/', '\\', '(', "'", '"', ',', '^', '`'],
];
const odd = fc.constantFrom(...ODD);
const between = fc.oneof(fc.constantFrom('', ' ', '-', '_', '  ', ' - '), odd);

/** A term as a page might spell it, or nearly so. */
const spelt = (vocabulary: Vocabulary) =>
  fc
    .tuple(fc.constantFrom(...vocabulary), fc.constantFrom('lower', 'upper', 'as it is'), fc.array(between))
    .map(([term, letters, gaps]) => {
      let next = 0;
      const words = term.replace(/[*~ ]/g, () => gaps[next++] ?? ' ');
      return letters === 'upper' ? words.toUpperCase() : letters === 'lower' ? words.toLowerCase() : words;
    });

const textWith = (vocabulary: Vocabulary) =>
  fc
    .array(fc.oneof(spelt(vocabulary), odd, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 })
    .chain((pieces) =>
      fc
        .array(between, { minLength: pieces.length, maxLength: pieces.length })
        .map((gaps) => pieces.map((piece, index) => piece + gaps[index]).join('')),
    );

const anyVocabulary = fc.constantFrom(...VOCABULARIES);
const madeUp = fc
  .array(
    fc.tuple(
      fc.array(fc.oneof(odd, fc.constantFrom('s', 'k', 'a', 'o', 'σ', 'м')), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('', '*'),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((terms) => terms.map(([parts, ending]) => `${parts.join('').trim() || 'a'}${ending}`));

function holds(vocabulary: Vocabulary, text: string): void {
  const expected = findNaively(text, vocabulary);
  expect(findWords(text, vocabulary)).toEqual(expected);
  expect(hasWords(text, vocabulary)).toBe(expected.length > 0);
  if (expected.length > 0) expect(mayHaveWords(text, vocabulary)).toBe(true);
}

test('the words of every rule are found wherever a naive search finds them', () => {
  const pair = anyVocabulary.chain((vocabulary) =>
    textWith(vocabulary).map((text) => ({ vocabulary, text })),
  );
  fc.assert(
    fc.property(pair, ({ vocabulary, text }) => holds(vocabulary, text)),
    { numRuns: 800 },
  );
});

test('a text with words of two rules has both', () => {
  const pair = fc
    .tuple(anyVocabulary, anyVocabulary)
    .chain(([first, second]) =>
      fc.tuple(textWith(first), textWith(second)).map(([one, two]) => ({ first, second, text: one + two })),
    );
  fc.assert(
    fc.property(pair, ({ first, second, text }) => {
      holds(first, text);
      holds(second, text);
    }),
    { numRuns: 300 },
  );
});

test('so are words that no rule has yet', () => {
  const pair = madeUp.chain((vocabulary) => textWith(vocabulary).map((text) => ({ vocabulary, text })));
  fc.assert(
    fc.property(pair, ({ vocabulary, text }) => holds(vocabulary, text)),
    { numRuns: 300 },
  );
});

test('letters that an expression takes for the same are the same in lower case', () => {
  const every = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
    (letter) => letter < '\ud800' || letter > '\udfff',
  );
  const all = every.join('');
  const cased = every.filter((letter) => letter.toLowerCase() !== letter || letter.toUpperCase() !== letter);
  for (const letter of cased) {
    const same = all.match(new RegExp(`\\u{${letter.charCodeAt(0).toString(16)}}`, 'giu')) ?? [];
    expect(new Set(same.map(lower)), letter).toHaveLength(1);
    expect(lower(letter)).toHaveLength(1);
  }
});

test.each([
  ['a sign after a digit', '50% off', '% off'],
  ['a sign after a letter', 'setup.bat', '.bat'],
  ['the long s', 'acceſs', 'access'],
  ['two sigmas', 'ΚΩΔΙΚΟΣ', 'κωδικος'],
])('%s is seen', (_, text, term) => {
  expect(findWords(text, [term])).toEqual([{ start: text.length - term.length, end: text.length }]);
});
