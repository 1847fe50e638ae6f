import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { containsProductKey, findProductKeys, maskProductKeys } from '../../../lib/text/product-key.ts';

const MASK = '•••••-•••••-•••••-•••••-•••••';
const ALPHABET = [...'BCDFGHJKMNPQRTVWXY2346789'];

test.each([
  ['hyphens', 'use ABC12-DEF34-GHI56-JKL78-MNO90 now', `use ${MASK} now`],
  ['en dashes', 'ABC12–DEF34–GHI56–JKL78–MNO90', MASK],
  ['spaces round dashes', 'ABC12 - DEF34 - GHI56 - JKL78 - MNO90', MASK],
  ['spaces', 'Key: ABC12 DEF34 GHI56 JKL78 MNO90.', `Key: ${MASK}.`],
  ['no-break spaces', 'ABC12\u00a0DEF34\u00a0GHI56\u00a0JKL78\u00a0MNO90', MASK],
  ['words of five letters before it', 'Enter these ABC12 DEF34 GHI56 JKL78 MNO90', `Enter these ${MASK}`],
  ['words of five letters round it', 'Enter 2B3CD 4F6GH 7J8KM 9PQRT VWXY2 after', `Enter ${MASK} after`],
  ['lower case', 'abc12-def34-ghi56-jkl78-mno90', MASK],
  ['lower case and spaces', 'abc12 def34 ghi56 jkl78 mno90', MASK],
  ['zero-width characters', 'ABC\u200b12-DE\ufeffF34-GHI56-\u200bJKL78-MNO90', MASK],
  ['soft hyphens', 'ABC12-\u00adDEF34-\u00adGHI56-\u00adJKL78-\u00adMNO90', MASK],
  ['full-width letters', 'ＡＢＣ１２－ＤＥＦ３４－ＧＨＩ５６－ＪＫＬ７８－ＭＮＯ９０', MASK],
  ['dots', 'ABC12.DEF34.GHI56.JKL78.MNO90', MASK],
  ['underscores', 'ABC12_DEF34_GHI56_JKL78_MNO90', MASK],
  ['quotes', '"ABC12-DEF34-GHI56-JKL78-MNO90"', `"${MASK}"`],
  ['lines', 'ABC12-DEF34-\n  GHI56-JKL78-MNO90', MASK],
  ['no separators', 'key=DBM22HVYY6BXGB8JJV79RYYBH;', `key=${MASK};`],
  ['no digits, but the alphabet of keys', 'BCDFG-HJKMP-QRTVW-XYBCD-FGHJK', MASK],
  ['digits alone', '12345-67890-12345-67890-12346', MASK],
  ['Chinese words at both ends', '密钥ABC12-DEF34-GHI56-JKL78-MNO90即可', `密钥${MASK}即可`],
  ['commas', 'ABC12, DEF34, GHI56, JKL78, MNO90', MASK],
  ['slashes', 'ABC12/DEF34/GHI56/JKL78/MNO90', MASK],
  ['arrows', 'ABC12 -> DEF34 -> GHI56 -> JKL78 -> MNO90', MASK],
  ['brackets round each group', '[ABC12] [DEF34] [GHI56] [JKL78] [MNO90]', `[${MASK}]`],
  ['bold groups', '**ABC12**-**DEF34**-**GHI56**-**JKL78**-**MNO90**', `**${MASK}**`],
  [
    'spaces of an address',
    'https://a.example/k?q=ABC12%20DEF34%20GHI56%20JKL78%20MNO90&x=1',
    `https://a.example/k?q=${MASK}&x=1`,
  ],
  ['plus signs', 'https://a.example/k?q=ABC12+DEF34+GHI56+JKL78+MNO90', `https://a.example/k?q=${MASK}`],
  [
    'encoded hyphens',
    'https://a.example/ABC12%2DDEF34%2dGHI56%2DJKL78%2DMNO90.html',
    `https://a.example/${MASK}.html`,
  ],
  [
    'encoded dashes',
    '/k?q=%22ABC12%E2%80%93DEF34%E2%80%93GHI56%E2%80%93JKL78%E2%80%93MNO90',
    `/k?q=%22${MASK}`,
  ],
  [
    'an address in an address',
    '/?u=%2Fk%3Fq%3DABC12%2520DEF34%2520GHI56%2520JKL78%2520MNO90',
    `/?u=%2Fk%3Fq%3D${MASK}`,
  ],
  ['encoded letters', '/k/%41BC12-DEF34-GHI56-JKL78-MNO9%30', `/k/${MASK}`],
  ['two keys', 'ABC12-DEF34-GHI56-JKL78-MNO90, PQR12-DEF34-GHI56-JKL78-MNO90', `${MASK}, ${MASK}`],
])('masks a key with %s', (_name, text, expected) => {
  expect(maskProductKeys(text)).toBe(expected);
  expect(containsProductKey(text)).toBe(true);
});

test.each([
  'XXXXX-XXXXX-XXXXX-XXXXX-XXXXX is the form of a key',
  'xxxxx xxxxx xxxxx xxxxx xxxxx',
  'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE',
  '12345-12345 comes twice',
  'XXXXX-XXXXX-XXXXX-XXXXX-3V66T as slmgr prints it',
  'these words shall never count',
  'these words shall never 12345',
  'About using Win10 could cause error',
  'eine élève 12345 reste jeune',
  '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  'VISTA-SEVEN-EIGHT-OTHER-LATER',
  'apple, grape, mango, lemon, berry',
  'Vista, Seven, Eight, Other, 12345',
  'a/b/12345/67890/11111/22222/33333/index',
  '0123456 7890123 4567890 1234567 8901234 5678901 2345678 9012345 6789012',
  '012345-678901-234567-890123-456789-012345',
  '10115 20095 50667 60311 70173',
  '0xC004F074',
  'DEM22-HVYY6-BXGB8-JJV79',
  'abcdefghijklmnopqrstuvwxy',
  '',
])('leaves %j alone', (text) => {
  expect(maskProductKeys(text)).toBe(text);
  expect(containsProductKey(text)).toBe(false);
});

test('says where a key stands and what it is', () => {
  expect(findProductKeys('a def34–ＧＨＩ５６-jkl78-mno90-abc12.')).toEqual([
    { start: 2, end: 31, characters: 'DEF34GHI56JKL78MNO90ABC12' },
  ]);
});

describe('whatever the text', () => {
  const group = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 5, maxLength: 5 });
  const key = fc
    .array(group, { minLength: 5, maxLength: 5 })
    .filter((groups) => /\d/.test(groups.join('')) && /[A-Z]/.test(groups.join('')))
    .filter((groups) => groups.filter((value) => /^(.)\1{4}$/.test(value)).length < 4);
  const separator = fc.constantFrom('-', ' - ', '–', '−', ' ', '\u00a0', '.', '_', '-\u200b', '\n');
  const keyish = fc.string({ unit: fc.constantFrom(...'ABXZabx0129-–  ._\u200bＡé•') });

  test('an inserted key is gone', () => {
    fc.assert(
      fc.property(
        fc.string(),
        key,
        separator,
        fc.boolean(),
        fc.string(),
        (before, groups, join, lower, after) => {
          const written = groups.join(join);
          const text = `${before}: ${lower ? written.toLowerCase() : written} ;${after}`;
          expect(maskProductKeys(text).toUpperCase()).not.toContain(written.toUpperCase());
        },
      ),
    );
  });

  test('masking twice is masking once', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), keyish), (text) => {
        const masked = maskProductKeys(text);
        expect(maskProductKeys(masked)).toBe(masked);
        expect(masked.length).toBeLessThanOrEqual(text.length + 4 * findProductKeys(text).length);
      }),
      { numRuns: 2000 },
    );
  });

  test('a text without a digit loses nothing but what is all in the alphabet of keys', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{4}[aeiou]$/), { minLength: 5 }), (words) => {
        expect(maskProductKeys(words.join(' '))).toBe(words.join(' '));
      }),
    );
  });
});

test.each(['12345-', 'ABCDE ', 'aB3-', '-', 'é1234', '\u200b'])(
  'a megabyte of %j is worked through',
  (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    expect(maskProductKeys(text).length).toBeGreaterThan(0);
  },
);
