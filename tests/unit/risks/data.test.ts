import { readdir } from 'node:fs/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MICROSOFT_PHONES } from '../../../lib/risks/data/microsoft-phones.ts';
import { kindOfHost, sameOwner } from '../../../lib/risks/detect/hosts.ts';
import { findSupportPhones } from '../../../lib/risks/detect/phones.ts';
import { fold } from '../../../lib/risks/match/fold.ts';
import { findWords } from '../../../lib/risks/match/words.ts';

const lists = await Promise.all(
  ['data', 'words'].map(async (folder) => {
    const url = new URL(`../../../lib/risks/${folder}/`, import.meta.url);
    const modules = await Promise.all((await readdir(url)).map((file) => import(new URL(file, url).href)));
    return modules
      .flatMap((module) => Object.entries(module))
      .map(([name, list]) => ({ folder, name, list }));
  }),
);
const strings = lists
  .flat()
  .filter((entry): entry is { folder: string; name: string; list: string[] } =>
    (entry.list as unknown[]).every((item) => typeof item === 'string'),
  );

test('all lists are seen', () => expect(strings.length).toBeGreaterThan(30));

test.each(strings)('$name is sorted, each entry once', ({ list }) => {
  expect(list).toEqual([...new Set(list)].sort());
  expect(list.length).toBeGreaterThan(0);
});

test.each(strings.filter(({ folder }) => folder === 'words'))(
  'each word of $name finds itself',
  ({ list }) => {
    for (const term of list) {
      const example = term.replaceAll('*', 'x').replaceAll('~', ' ');
      expect(findWords(`"${example}"`, [term]), term).toEqual([
        expect.objectContaining({ start: 1, end: example.length + 1 }),
      ]);
    }
  },
);

test.each(MICROSOFT_PHONES)('$digits of Microsoft’s own raises nothing', ({ digits, source }) => {
  expect(findSupportPhones(`Call Microsoft support: ${digits.replace(/^(...)(...)/, '0$1 $2 ')}`)).toEqual(
    [],
  );
  expect(source).toMatch(/^https:/);
});

test.each([
  ['KMS01', 'own'],
  ['<kms-server>', 'own'],
  ['kms.local', 'own'],
  ['kms.corp.example.com', 'own'],
  ['kms.contoso.com:1688', 'own'],
  ['10.0.0.1:1688', 'own'],
  ['172.20.0.1', 'own'],
  ['[fd00::1]:1688', 'own'],
  ['999.1.1.1', 'own'],
  ['kms.yourcompany.example', 'own'],
  ['127.0.0.2', 'loopback'],
  ['localhost:1688', 'loopback'],
  ['[::1]:1688', 'loopback'],
  ['8.8.8.8', 'public'],
  ['kms.example.xyz.', 'public'],
  ['a.b.duckdns.org', 'public'],
  ['kms.kms-online.example', 'public'],
  ['kms.example.com', 'unknown'],
  ['KMS.EXAMPLE.EDU', 'unknown'],
])('%s is %s', (host, kind) => {
  expect(kindOfHost(host)).toBe(kind);
});

test.each([
  ['it.example.edu', 'kms.example.edu:1688', true],
  ['it.example.ac.uk', 'kms.example.ac.uk', true],
  ['it.example.ac.uk', 'kms.other.ac.uk', false],
  ['example.com', 'kms.example.net', false],
  ['', '', false],
])('%j and %j have one owner: %s', (page, host, expected) => {
  expect(sameOwner(page, host)).toBe(expected);
});

test('folding keeps the places', () => {
  const text = 'ｓｌｍｇｒ\u200b –x “y” a`\n b';
  const folded = fold(text);
  expect(folded.text).toBe('slmgr -x "y" a b');
  expect(folded.origin(folded.text.indexOf('-'))).toBe(text.indexOf('–'));
  expect(folded.origin(folded.text.length)).toBe(text.length);
});

test('folding keeps each letter’s place, whatever is left out', () => {
  const unit = fc.constantFrom(
    'a',
    'ß',
    '字',
    '-',
    '–',
    '’',
    '`',
    '^',
    '\n',
    '\r\n',
    '\u200b',
    '\u00ad',
    'ｘ',
    '\u{e0041}',
    '𝒂',
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
      const folded = fold(text);
      const origins = Array.from({ length: folded.text.length + 1 }, (_, offset) => folded.origin(offset));
      expect(origins).toEqual(origins.toSorted((a, b) => a - b));
      expect(new Set(origins).size).toBe(origins.length);
      expect(origins.at(-1)).toBe(text.length);
      for (let offset = 0; offset < folded.text.length; offset++) {
        const letter = folded.text.charAt(offset);
        if (/[aß字]/.test(letter)) expect(text.charAt(origins[offset] ?? -1)).toBe(letter);
      }
    }),
  );
});
