import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from '../../../lib/storage/json-fault.ts';

test.each([
  ['', 1, 1],
  ['{', 1, 2],
  ['[1 2]', 1, 4],
  ['{"a":}', 1, 6],
  ['{"a":1,}', 1, 8],
  ['{"a" 1}', 1, 6],
  ['{\n  "a": tru,\n  "b": 1\n}', 2, 8],
  ['[1,\n2]]', 2, 3],
  ['["a\nb"]', 1, 2],
  ['[01]', 1, 3],
  ['{1: 2}', 1, 2],
  [']', 1, 1],
])('%j breaks off at line %i, column %i', (text, line, column) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(findJsonFault(text)).toEqual({ line, column });
});

test('finds a fault exactly where the browser refuses a text', () => {
  const broken = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', 'x', '1', '\u007f', '\u2028', ' '))
    .map(([text, at, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + 1));
  fc.assert(
    fc.property(broken, (text) => {
      let valid = true;
      try {
        JSON.parse(text);
      } catch {
        valid = false;
      }
      expect(findJsonFault(text) === null).toBe(valid);
    }),
    { numRuns: 3_000 },
  );
});

test('reads a long text without a closing quotation mark', () => {
  expect(findJsonFault(`["${'a\\n'.repeat(200_000)}`)).toEqual({ line: 1, column: 2 });
});
