import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { normalForm, reviewedPath } from '../../../scripts/release/manifest.ts';
import { BROWSERS } from '../../../scripts/release/packages.ts';

test('the order of keys and the version make no difference', () => {
  const one = normalForm('{"version":"1","permissions":["b","a"],"action":{"y":1,"x":2}}');
  const other = normalForm('{"action":{"x":2,"y":1},"permissions":["b","a"],"version":"2"}');
  expect(one).toBe(other);
});

test('a permission more makes one', () => {
  expect(normalForm('{"permissions":["storage"]}')).not.toBe(
    normalForm('{"permissions":["storage","tabs"]}'),
  );
});

test.each(BROWSERS)(
  'the reviewed manifest for %s asks for what the documentation gives reasons for',
  (browser) => {
    const { permissions, host_permissions } = JSON.parse(readFileSync(reviewedPath(browser), 'utf8'));
    const reasons = readFileSync('docs/privacy.md', 'utf8');
    for (const asked of [...permissions, ...host_permissions]) expect(reasons).toContain(`\`${asked}\``);
  },
);
