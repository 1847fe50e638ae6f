import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { interfaceLanguages } from '../../../entrypoints/options/languages.ts';

test('the options offer exactly the languages that there are messages in', () => {
  const folders = readdirSync('public/_locales').map((name) => name.replace('_', '-'));
  expect(interfaceLanguages).toEqual(folders.sort());
});
