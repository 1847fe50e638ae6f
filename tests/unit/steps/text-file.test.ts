import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTextFile, readTextFile } from '../../../lib/steps/text-file.ts';

const NOTE = `=============================================
 ACTIVATION: NOTES
 third revision, by hand
=============================================
For me and whoever comes after me. There are
no keys in here, so do not ask.

---------------------------------------------
1. MOVE A KEY
---------------------------------------------
  1) open a prompt on the old machine
  2) look for the id of the activation, which
     is a long one:
        slmgr /dlv
  3) take it off with

        slmgr /upk
        slmgr /cpky

2. BY PHONE
-----------
  - get the number: slmgr /dti
  - tell the robot that it is on one machine,
    and write down what it says
  - enter it:
        slmgr /atp NUMMER_Ä

  stop the service of the licences then;
  start it again after a while
    (be patient, it takes long)
`;

const read = (text: string) => readTextFile(text).map(({ kind, text: words }) => `${kind}: ${words}`);

test('a note is read as titles, points and code, its rows joined', () => {
  expect(read(NOTE)).toEqual([
    'heading: ACTIVATION: NOTES',
    'text: third revision, by hand',
    'text: For me and whoever comes after me. There are no keys in here, so do not ask.',
    'heading: 1. MOVE A KEY',
    'text: 1) open a prompt on the old machine',
    'text: 2) look for the id of the activation, which is a long one:',
    'code: slmgr /dlv',
    'text: 3) take it off with',
    'code: slmgr /upk\nslmgr /cpky',
    'heading: 2. BY PHONE',
    'text: - get the number: slmgr /dti',
    'text: - tell the robot that it is on one machine, and write down what it says',
    'text: - enter it:',
    'code: slmgr /atp NUMMER_Ä',
    'text: stop the service of the licences then;',
    'text: start it again after a while (be patient, it takes long)',
  ]);
});

test('each part knows where it stands', () => {
  const squeeze = (text: string) => text.replace(/\s+/g, '');
  for (const { text, start, end } of readTextFile(NOTE))
    expect(squeeze(NOTE.slice(start, end))).toBe(squeeze(text));
});

test('rows of their own stay apart where there was room for more', () => {
  expect(read('A short row\nAnother\n\nA row that goes on until there is no more room for\nwords')).toEqual([
    'text: A short row',
    'text: Another',
    'text: A row that goes on until there is no more room for words',
  ]);
});

describe('written for people', () => {
  test('is a note', () => expect(isTextFile(NOTE)).toBe(true));
  test.each([
    [
      'a script',
      `#!/bin/sh\n# 1. stop the service\n\nset -e\n\n# 2. start it again\n\n${'systemctl restart kms\n'.repeat(9)}`,
    ],
    [
      'the output of a command',
      `Name: Windows(R), Professional edition\nDescription: channel\n${'Licence Status: Licensed\n'.repeat(12)}`,
    ],
    ['settings', `${'key = value\n\n- name: x\n'.repeat(8)}`],
    ['a few lines', '1. Open Settings\n\n2. Choose System\n\n3. Click Activation'],
    ['nothing', ''],
  ])('is not: %s', (_name, text) => expect(isTextFile(text)).toBe(false));
});

test('no word is lost or made up, whatever is typed', () => {
  const row = fc.constantFrom(
    '',
    '----',
    '=====',
    '1. Open it',
    '  2) Choose',
    '- take',
    '    slmgr /ato',
    'WORDS',
    '\tEnter it:',
    '   more of it',
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const words = rows
        .filter((one) => !/^[-=]+$/.test(one))
        .join(' ')
        .split(/\s+/)
        .filter(Boolean);
      const found = readTextFile(rows.join('\n'))
        .flatMap(({ text }) => text.split(/\s+/))
        .filter(Boolean);
      expect(found).toEqual(words);
    }),
  );
});

test('a text of hundreds of thousands of rows is read', () => {
  const rows = '1) a b c\n\n'.repeat(200_000);
  expect(readTextFile(rows)).toHaveLength(200_000);
});
