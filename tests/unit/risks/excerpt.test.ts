import { expect, test } from 'vitest';
import { excerpt } from '../../../lib/risks/match/excerpt.ts';

test('a cut leaves no part of a key with long labels between its groups', () => {
  const groups = ['VK7JG', 'NPHTM', 'C97JM', '9MPGT', '3V66T'];
  const key = groups.map((group, index) => `characters of group no. ${index + 1} are: ${group}`).join(', ');
  const text = `${key} ${'and so on '.repeat(30)}`;
  for (let start = 0; start < key.length + 50; start++) {
    const found = excerpt(text, { start, end: start + 100 }, { start: 0, end: text.length });
    for (const group of groups) expect(found).not.toContain(group);
  }
});
