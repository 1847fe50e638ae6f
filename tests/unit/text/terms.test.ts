import { expect, test } from 'vitest';
import { lower } from '../../../lib/text/lower.ts';
import { Terms } from '../../../lib/text/terms.ts';

test('the terms at an offset come the longest first, whatever their case', () => {
  const terms = new Terms(['If', 'if you', 'IF YOU SEE', 'see']);
  expect(terms.at(lower('If you see'), 0)).toEqual(['if you see', 'if you', 'if']);
  expect(terms.at(lower('If you see'), 7)).toEqual(['see']);
  expect(terms.at(lower('If you see'), 1)).toEqual([]);
});

test('a term of one letter is found before any other', () => {
  const terms = new Terms(['注', '注释']);
  expect(terms.at('注意', 0)).toEqual(['注']);
  expect(terms.at('注释', 0)).toEqual(['注释', '注']);
  expect(terms.at('注', 0)).toEqual(['注']);
});

test('a Greek word ends in another letter than it has within', () => {
  expect(new Terms(['τέλος']).at(lower('ΤΈΛΟΣ'), 0)).toHaveLength(1);
});

test('a term is looked for where it may begin', () => {
  const terms = new Terms(['tip', 'note']);
  expect(terms.isIn('a useful tip')).toBe(true);
  expect(terms.isIn('multiple')).toBe(true);
  expect(terms.isIn('multiple', (offset) => offset === 0)).toBe(false);
  expect(terms.isIn('')).toBe(false);
});

test('no term is found nowhere', () => {
  expect(new Terms([]).isIn('anything')).toBe(false);
});
