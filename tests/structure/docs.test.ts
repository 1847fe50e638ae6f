import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const pages = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '*.md'], {
  encoding: 'utf8',
})
  .trim()
  .split('\n')
  .filter((path) => existsSync(path));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
const textOf = (path: string) => readFileSync(path, 'utf8');

test.each(pages)('links of %s lead somewhere', (path) => {
  const links = all(textOf(path), /\]\(([^)\s]+)\)/g).filter((link) => !/^(?:https?:|mailto:|#)/.test(link));
  expect(links.filter((link) => !existsSync(join(dirname(path), link.replace(/#.*/, ''))))).toEqual([]);
});

test.each(pages)('%s names files that exist', (path) => {
  const named = all(
    textOf(path),
    /`((?:assets|components|data|docs|entrypoints|lib|public|scripts|tests)\/[\w./-]+)`/g,
  );
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

test.each(pages)('%s names commands that exist', (path) => {
  const commands = all(textOf(path), /npm run ([\w:-]+)/g);
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
});
