import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CHROME_BUILD } from '../../scripts/support/extension.ts';

const read = (path: string) => readFileSync(`${CHROME_BUILD}/${path}`, 'utf8');
const pages = readdirSync(CHROME_BUILD).filter((name) => name.endsWith('.html'));

test.each(pages)('%s loads the catalogue just where it reads it', (page) => {
  const html = read(page);
  const readsCatalogue = /href="\/chunks\/settings-/.test(html);
  expect(html.includes('src="/catalogue.js"')).toBe(readsCatalogue);
});

test('the file that reads the catalogue is told by its name', () => {
  const readers = readdirSync(`${CHROME_BUILD}/chunks`).filter((name) =>
    read(`chunks/${name}`).includes('catalogue.js has to be loaded'),
  );
  expect(readers).toEqual([expect.stringMatching(/^settings-/)]);
});
