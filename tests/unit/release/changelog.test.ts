import { expect, test } from 'vitest';
import { sectionOf, withSection } from '../../../scripts/release/changelog.ts';

const changelog = '# Changelog\n\n## 0.2.0\n\n- More.\n\n## 0.1.0\n\nThe first version.\n';

test.each([
  ['0.2.0', '- More.'],
  ['0.1.0', 'The first version.'],
  ['0.1', null],
  ['0.3.0', null],
])('the changelog says of %s: %s', (version, said) => {
  expect(sectionOf(changelog, version)).toBe(said);
});

test('a heading without a word under it says nothing', () => {
  expect(sectionOf('# Changelog\n\n## 0.1.0\n\n', '0.1.0')).toBeNull();
});

test('a new version comes on top, and nothing else changes', () => {
  const next = withSection(changelog, '0.3.0', ['Find this', 'Mend that']);
  expect(sectionOf(next, '0.3.0')).toBe('- Find this\n- Mend that');
  expect(next.replace('## 0.3.0\n\n- Find this\n- Mend that\n\n', '')).toBe(changelog);
});

test('the first version of all follows the title', () => {
  expect(withSection('# Changelog\n', '0.1.0', ['Begin'])).toBe('# Changelog\n\n## 0.1.0\n\n- Begin\n');
});

test('a version is told of once', () => {
  expect(() => withSection(changelog, '0.1.0', ['Again'])).toThrow('tells of 0.1.0 already');
});
