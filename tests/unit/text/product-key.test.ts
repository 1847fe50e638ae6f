import { expect, test } from 'vitest';
import { maskProductKeys } from '../../../lib/text/product-key.ts';

test('masks a product key wherever it stands', () => {
  expect(maskProductKeys('use ABC12-DEF34-GHI56-JKL78-MNO90 now')).toBe(
    'use •••••-•••••-•••••-•••••-••••• now',
  );
});

test('leaves ordinary words alone', () => {
  expect(maskProductKeys('XXXXX-XXXXX-XXXXX-XXXXX-XXXXX is the form of a key')).toContain('XXXXX');
});
