import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

test('the legend shows the marks in the colours that they have in the article', async () => {
  const tokens = await readFile('components/shared/tokens.css', 'utf8');
  const marks = await readFile('entrypoints/reader/marks.ts', 'utf8');
  const named = (name: string) => new RegExp(`--mark-${name}: (light-dark\\([^)]*\\))`).exec(tokens)?.[1];
  const used = (name: string) =>
    new RegExp(`${name}\\b.*?background-color: (light-dark\\([^)]*\\))`).exec(marks)?.[1];
  expect([named('settings'), named('command'), named('risk'), named('now')]).toEqual([
    used('path'),
    used('command'),
    used('risk'),
    used('NOW_LOOK'),
  ]);
  expect(named('now')).toBeDefined();
});
