import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayHaveRuns, readRuns } from '../../../lib/text/key-groups.ts';

const KEY = 'ABCDE-FGHIJ-KLMNO-PQRST-12345';

test('the quick look misses no run, whatever character stands in it or beside it', () => {
  const missed: string[] = [];
  for (let code = 0; code <= 0x1fbff; code++) {
    if (code >= 0xd800 && code <= 0xdfff) continue;
    const character = String.fromCodePoint(code);
    for (const text of [
      KEY.replace('C', character),
      KEY.replace('C', `C${character}`),
      `${KEY}${character}`,
    ]) {
      if (readRuns(text).length > 0 && !mayHaveRuns(text)) missed.push(code.toString(16));
    }
  }
  expect(missed).toEqual([]);
});

test('the quick look misses no run in any spelling', () => {
  const group = fc.stringMatching(/^[A-Za-z0-9]{5}$/);
  const gap = fc.stringMatching(/^[ \-–.·]{1,9}$/);
  fc.assert(
    fc.property(
      fc.string(),
      fc.array(fc.tuple(group, gap), { minLength: 4, maxLength: 7 }),
      (before, parts) => {
        const text = `${before}${parts.flat().join('')}`;
        if (readRuns(text).length > 0) expect(mayHaveRuns(text)).toBe(true);
      },
    ),
    { numRuns: 2_000 },
  );
});

test('ordinary words are dismissed', () => {
  expect(mayHaveRuns('Open Settings, click Activation and enter the product key of Windows 11.')).toBe(false);
});
