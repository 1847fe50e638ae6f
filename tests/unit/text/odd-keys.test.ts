import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mayHaveOddKeys } from '../../../lib/text/key-glance.ts';
import { findOddKeys } from '../../../lib/text/odd-keys.ts';
import { findProductKeys, maskProductKeys } from '../../../lib/text/product-key.ts';

const MASK = '•••••-•••••-•••••-•••••-•••••';
const KEY = 'VK7JG-NPHTM-C97JM-9MPGT-3V66T';
const GROUPS = KEY.split('-');
const CHARACTERS = [...GROUPS.join('')];
const ORDINALS = [1, 2, 3, 4, 5];

const numbered = (label: (number: number, group: string) => string, join: string) =>
  GROUPS.map((group, index) => label(index + 1, group)).join(join);

test.each([
  ['a letter at its beginning', `key${KEY}`, `key${MASK}`],
  ['a letter at its end', `${KEY}n`, `${MASK}n`],
  ['words at both ends', `Key${KEY}now`, `Key${MASK}now`],
  ['an accented letter before it', `clé${KEY}`, `clé${MASK}`],
  ['a number before it', `1${KEY}`, `1${MASK}`],
  ['a word before it and spaces', `key${GROUPS.join(' ')}`, `key${MASK}`],
  ['a word before it and no separators', `key${CHARACTERS.join('')}now`, `key${MASK}now`],
  ['spaces everywhere', `Key: ${CHARACTERS.join(' ')}.`, `Key: ${MASK}.`],
  ['spaces and hyphens', GROUPS.map((group) => [...group].join(' ')).join(' - '), MASK],
  ['hyphens everywhere', CHARACTERS.join('-'), MASK],
  ['commas everywhere', CHARACTERS.join(', '), MASK],
  ['numbers before its spaced letters', `Windows 7 ${CHARACTERS.join(' ')} here`, `Windows ${MASK} here`],
  ['two hyphens missing', 'VK7JGNPHTM-C97JM-9MPGT3V66T', MASK],
  ['wide gaps', GROUPS.join(' '.repeat(12)), MASK],
  ['many tabs', GROUPS.join('\t'.repeat(10)), MASK],
  ['long dashes', GROUPS.join('----'), MASK],
  ['Cyrillic letters', 'VК7JG-NРНТМ-С97JМ-9МРGТ-3V66Т', MASK],
  ['small Cyrillic letters', 'vк7jg-nрнтм-с97jм-9мрgт-3v66т', MASK],
  ['Greek letters', 'VΚ7JG-ΝΡΗΤΜ-C97JΜ-9ΜΡGΤ-3V66Τ', MASK],
  ['spaced Cyrillic letters', CHARACTERS.join(' ').replaceAll('M', 'М').replaceAll('T', 'Т'), MASK],
  ['accents on top', KEY.replaceAll('M', 'M\u0301'), MASK],
  ['numbered labels', numbered((n, group) => `Group ${n}: ${group}`, '\n'), `Group 1: ${MASK}`],
  ['labels of five letters', numbered((n, group) => `Part${n}=${group}`, ', '), `Part1=${MASK}`],
  ['a numbered list', numbered((n, group) => `${n}. ${group}`, '\n'), `1. ${MASK}`],
  ['a numbered table', numbered((n, group) => `${n}\t${group}`, '\n'), `1\t${MASK}`],
  ['numbers behind', numbered((n, group) => `${group} (${n})`, ' '), `${MASK} (5)`],
  ['Chinese labels', numbered((n, group) => `第${n}组：${group}`, '\n'), `第1组：${MASK}`],
  ['words between', GROUPS.join(' dash '), MASK],
  ['markup between', `<td>${GROUPS.join('</td><td>')}</td>`, `<td>${MASK}</td>`],
  ['entities between', GROUPS.join('&nbsp;'), MASK],
  ['escaped spaces', `?key=${GROUPS.join('%20')}`, `?key=${MASK}`],
  ['escaped hyphens', GROUPS.join('%2D'), MASK],
  ['a word of its alphabet before it', `nymph ${GROUPS.join(' ')}`, MASK],
])('masks a key with %s', (_name, text, expected) => {
  expect(maskProductKeys(text)).toBe(expected);
});

test('reads the letters that others look like', () => {
  expect(findProductKeys('НР: VК7JG-NРНТМ-С97JМ-9МРGТ-3V66Т')).toEqual([
    { start: 4, end: 33, characters: CHARACTERS.join('') },
  ]);
});

test.each([
  'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z 1 2 3 4 5 6 7 8 9',
  'The characters are B C D F G H J K M N P Q R T V W X Y 2 3 4 6 7 8 9.',
  'B C D F G H J K M N P Q R T V W X Y Z B C D F G H J K M N P Q R T V W X Y Z',
  'the cells B2 B3 B4 C2 C3 C4 D2 D3 D4 F2 F3 F4 G2 G3 G4',
  'X X X X X - X X X X X - X X X X X - X X X X X - 3 V 6 6 T',
  'keyXXXXX-XXXXX-XXXXX-XXXXX-3V66Tn',
  '2 3 4 6 7 8 9 2 3 4 6 7 8 9 2 3 4 6 7 8 9 2 3 4 6 7 8 9',
  'Home 8HVX7, Pro 3V66T, Education 8HVX7, Enterprise 2YT43, Core 4BXPR',
  'Home: 8HVX7\nPro: 3V66T\nEducation: 8HVX7\nEnterprise: 2YT43\nCore: 4BXPR',
  'FD7B2C4DF68B3C9D72F6B4C83D9F7B2C4DF68B3C9D72F6B4C83D9F7B26C8D9F4',
  '4D 7F 2B 3C 44 6F 72 6B 63 78 43 7B 2D 3F 6D 4B 37 2C 28 9B 4F 73 62 7D 8C',
  'tel. 234 678 923 467 892, fax 23467-89234-67892-34678',
  '{6B29FC40-CA47-1067-B31D-00DD010662DA} {6F9619FF-8B86-D011-B42D-00CF4FC964FF}',
  'kb4023057 kb5034441 kb5012170 kb4577586 kb5001716',
  'cscript slmgr.vbs /dlv → Installation ID: 0232873782937462837468273649827346827364827364827346827',
  'Windows-11-Pro-23H2-22631-x64-build-files-2024-fixes',
  'The T440p, T480s, X230t and W541v models: BQ234, X270p, G3420',
  'Вскрыт ключ 2347: втрун хруст 22346 крупу Windows 11 стрит, 8 К, 4 К',
  'κρυφτ τρυκ 23 ΚΤΡΥΜ',
])('leaves %j alone', (text) => {
  expect(maskProductKeys(text)).toBe(text);
});

describe('whatever the text', () => {
  const character = fc.constantFrom(...'BCDFGHJKMNPQRTVWXY2346789');
  const key = fc
    .array(character, { minLength: 25, maxLength: 25 })
    .map((characters) => characters.join(''))
    .filter((value) => /\d/.test(value) && value.replace(/\d/g, '').length >= 8 && new Set(value).size >= 8);
  const word = fc.oneof(
    fc.stringMatching(/^[A-Za-z]?[a-z]{0,3}[aeiou][a-z]{1,4}(?:[aeiou][a-z]{0,3})?$/),
    fc.constantFrom(...'Ключ,продукта,сервер,Рынок,к,в,с,κλειδί,του,Windows,11,é,製品,キー。'.split(',')),
  );
  const prose = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
  const groupsOf = (value: string): string[] => value.match(/.{5}/g) ?? [];
  const alike = new Map([...'BВ,KК,MМ,HН,PР,CС,TТ,XХ'.split(',')].map((pair) => [pair[0], pair[1]]));
  const spelling = fc.constantFrom<(value: string) => string>(
    (value) => `: key${groupsOf(value).join('-')}`,
    (value) => `: ${groupsOf(value).join('–')}inside`,
    (value) => `: Key${groupsOf(value.toLowerCase()).join(' ')}now`,
    (value) => `: ${[...value].join(' ')}.`,
    (value) => `: ${[...value].join('\u00a0')}.`,
    (value) =>
      groupsOf(value)
        .map((group) => [...group].join(' '))
        .join(' - '),
    (value) => ORDINALS.map((n) => `Group ${n}: ${groupsOf(value)[n - 1]}`).join('\n'),
    (value) => ORDINALS.map((n) => `${n}\t${groupsOf(value)[n - 1]}`).join('\r\n'),
    (value) => groupsOf(value).join('\t\t\t\t\t\t\t\t\t'),
    (value) => `: ${groupsOf([...value].map((letter) => alike.get(letter) ?? letter).join('')).join('-')} `,
    (value) => `: ${value.slice(0, 10)}-${value.slice(10)} `,
  );

  test('an inserted key is gone', () => {
    fc.assert(
      fc.property(prose, key, spelling, prose, (before, value, spell, after) => {
        const masked = maskProductKeys(`${before}\n${spell(value)}\n${after}`);
        expect(masked).toContain(MASK);
        const shown = masked.replace(/[^A-Z0-9]/gi, '').toUpperCase();
        for (const group of groupsOf(value)) expect(shown).not.toContain(group);
      }),
      { numRuns: 3000 },
    );
  });

  test('prose stays as it is', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(maskProductKeys(text)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('identifiers, hashes and figures stay as they are', () => {
    const hex = fc.stringMatching(/^[0-9a-f]{40}$/);
    const figures = fc.stringMatching(/^(?:[0-9]{6}-){8}[0-9]{6}$/);
    const bytes = fc.stringMatching(/^(?:[0-9A-F]{2} ){15}[0-9A-F]{2}$/);
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.uuid(), hex, figures, bytes, word)), (words) => {
        expect(maskProductKeys(words.join(' '))).toBe(words.join(' '));
      }),
      { numRuns: 2000 },
    );
  });

  test('the quick look misses no key', () => {
    fc.assert(
      fc.property(prose, key, spelling, (before, value, spell) => {
        const text = `${before} ${spell(value)}`;
        if (findOddKeys(text).length > 0) expect(mayHaveOddKeys(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each(['V K 7 J G ', 'VK7JG ', 'keyVK7JG-NPHTM-', 'Group 1: VK7JG\n', 'ВК7', 'VK7JG%20', 'B\u0301'])(
  'a megabyte of %j is worked through',
  (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    expect(maskProductKeys(text).length).toBeGreaterThan(0);
  },
);
