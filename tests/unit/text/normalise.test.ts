import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collapse, mend, tokens } from '../../../lib/text/normalise.ts';

test.each([
  ['Donâ€™t panic', 'Don’t panic'],
  ['â€œStartâ€\u009d', '“Start”'],
  ['Paramètres de sÃ©curitÃ©', 'Paramètres de sécurité'],
  ['Microsoft Macï¼š free', 'Microsoft Mac： free'],
  ['Â© 2024', '© 2024'],
  ['è®¾ç½®', '设置'],
  ['ÐŸÐ°Ñ€Ð°Ð¼ÐµÑ‚Ñ€Ñ‹', 'Параметры'],
  ['1\\. Open it', '1. Open it'],
  ['run\\_list', 'run_list'],
  ['Excel &trade; &amp; Word&nbsp;2019', 'Excel ™ & Word 2019'],
  ['edit **the profile**', 'edit the profile'],
  ['Click Save. {{ }}', 'Click Save. '],
  ['ac\u00adti\u200bvate', 'activate'],
  ['\ue905 Settings', ' Settings'],
])('mends %j', (text, expected) => {
  expect(mend(text)).toBe(expected);
});

test.each([
  'il faut l’activer là\u00a0»',
  'l’état activé\u00a0», puis',
  'NÃO é preciso',
  'Größe, Änderung, Übung',
  'C:\\Windows\\System32',
  '\\\\server\\share',
  'AT&T & you',
  '2 * 3 is six',
  'می\u200cخواهم',
  'Ça va à Ñuñoa',
])('leaves %j as it is', (text) => {
  expect(mend(text)).toBe(text);
});

test('plain text needs no mending', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[ -~]*$/).filter((text) => !/[&*\\{}]/.test(text)),
      (text) => mend(text) === text,
    ),
  );
});

test('white space of any kind is one space, none at the ends', () => {
  expect(collapse('\n Open\u00a0 the\tapp \u2003')).toBe('Open the app');
});

test('words are told apart in any script', () => {
  expect(tokens('Öffne “Win + I” (2×)')).toEqual(['öffne', 'win', 'i', '2']);
  expect(tokens('设置 系统')).toEqual(['设', '置', '系', '统']);
  expect(tokens('انقر فوق')).toEqual(['انقر', 'فوق']);
});
