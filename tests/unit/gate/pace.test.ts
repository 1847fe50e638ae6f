import { expect, test } from 'vitest';
import { nextWait } from '../../../entrypoints/gate/pace.ts';

test.each([
  ['a first look', 0, 10_000, 600],
  ['a page that moves on at once', 0, 700, 600],
  ['one that does so again', 600, 700, 1_200],
  ['one that never rests', 20_000, 19_000, 30_000],
  ['one that has come to rest', 19_200, 40_000, 600],
])('%s', (_, last, since, wait) => {
  expect(nextWait(last, since)).toBe(wait);
});

test('a page that replaces itself every second for an hour is looked at a few times a minute', () => {
  let looks = 0;
  for (let time = 0, last = 0; time < 3_600_000; looks++) {
    last = nextWait(last, 1_000);
    time += last + 1_000;
  }
  expect(looks).toBeLessThan(150);
});
