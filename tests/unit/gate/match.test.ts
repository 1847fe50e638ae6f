import { expect, test } from 'vitest';
import { joined, matcher, matches } from '../../../lib/gate/match.ts';
import type { Wording } from '../../../lib/gate/vocabulary.ts';

/** Cannot be compiled: who tries shows it. */
const BROKEN: Wording = ['ru', 'ж('];
const CYRILLIC = 1;

test.each([
  ['apart', matcher],
  ['joined', joined],
])('expressions %s are made for the scripts that are asked for, and only then', (_, make) => {
  const words = make([[['en', 'window'], BROKEN]]);
  expect(matches(words, 'A Window', [])).toBe(true);
  expect(() => matches(words, 'окно', [CYRILLIC])).toThrow(SyntaxError);
});
