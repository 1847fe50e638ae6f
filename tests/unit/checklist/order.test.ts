import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyBetween, keysFor } from '../../../lib/checklist/order.ts';

test('keys inserted at random places always sort where they were put', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 200 }), (places) => {
      const keys: string[] = [];
      for (const place of places) {
        const index = place % (keys.length + 1);
        const key = keyBetween(keys[index - 1] ?? null, keys[index] ?? null);
        expect(key).toMatch(/^[0-9A-Za-z]*[1-9A-Za-z]$/);
        keys.splice(index, 0, key ?? '');
      }
      expect(keys).toEqual([...keys].sort());
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test.each([
  ['the end', (keys: string[]) => keys.length],
  ['the start', () => 0],
])('thousands of insertions at %s keep keys short', (_, place) => {
  const keys: string[] = [];
  for (let count = 0; count < 3_000; count++) {
    const index = place(keys);
    keys.splice(index, 0, keyBetween(keys[index - 1] ?? null, keys[index] ?? null) ?? '');
  }
  expect(Math.max(...keys.map((key) => key.length))).toBeLessThanOrEqual(4);
  expect(keys).toEqual([...keys].sort());
});

test('past the first and the last key of fixed length there is always another', () => {
  const low: string[] = ['0001'];
  const high: string[] = ['zzzz'];
  for (let count = 0; count < 100; count++) {
    low.unshift(keyBetween(null, low[0] ?? null) ?? '');
    high.push(keyBetween(high.at(-1) ?? null, null) ?? '');
  }
  const all = [...low, ...high];
  expect(all).toEqual([...all].sort());
  expect(new Set(all).size).toBe(all.length);
});

test('no key fits between equal or swapped ones', () => {
  expect(keyBetween('V', 'V')).toBeNull();
  expect(keyBetween('W', 'V')).toBeNull();
  expect(keyBetween('V', 'V0')).toBeNull();
});

test('keys for a whole list ascend', () => {
  const keys = keysFor(500);
  expect(new Set(keys).size).toBe(500);
  expect(keys).toEqual([...keys].sort());
});
