import { expect, test } from 'vitest';
import { pageKey } from '../../../lib/guide/page-key.ts';
import { maskProductKeys } from '../../../lib/text/product-key.ts';

test.each(['-', '%20', '%2D', '+', '%2520'])(
  'keeps no product key with %s between its groups',
  (separator) => {
    const key = ['QX2WB', '7KD4M', 'HTR9C', '3VNPG', '8YFJ6'].join(separator);
    const page = pageKey(`https://www.a.example/k.html?utm_source=x&q=${key}&a=1#top`);
    expect(page).toBe('a.example/k.html?a=1&q=•••••-•••••-•••••-•••••-•••••');
    expect(maskProductKeys(page)).toBe(page);
  },
);

test('takes an address with a product key in the name of the host', () => {
  expect(pageKey('https://abc12-def34-ghi56-jkl78-mno90.a.example/')).toMatch(/^•/);
});
