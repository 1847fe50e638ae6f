import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dataMessages } from '../../scripts/language/complete.ts';
import { locales, type Messages, readMessages } from '../../scripts/support/messages.ts';

const LOCALES = locales();

/** Keys that are made from data. English has none of them: its words are the data's own. */
const FROM_DATA = ['risk_', 'command_'];

/** Keys that are made from data and have no other text: each is looked up by its whole name. */
const FROM_TABLES = ['template_'];

const english = readMessages('en');
const sources = globSync([
  'components/**/*.{ts,tsx}',
  'entrypoints/**/*.{ts,tsx}',
  'lib/**/*.ts',
  'wxt.config.ts',
])
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
const quoted = new Set([...sources.matchAll(/['"](?:__MSG_)?(\w+?)(?:__)?['"]/g)].map(([, word]) => word));
const startsWithOne = (prefixes: string[]) => (key: string) =>
  prefixes.some((prefix) => key.startsWith(prefix));

const numbers = (text: string) => [...new Set(text.match(/\$\d/g))].sort().join(' ');

test.each(LOCALES)('%s has the messages of English, each with the same substitutions', (locale) => {
  const messages = readMessages(locale);
  const optional = startsWithOne(FROM_DATA);
  const keys = (of: Messages) =>
    Object.keys(of)
      .filter((key) => !optional(key))
      .sort();
  expect(keys(messages)).toEqual(keys(english));
  const wrong = Object.entries(messages)
    .filter(([key, { message }]) => english[key] && numbers(message) !== numbers(english[key].message))
    .map(([key]) => key);
  expect(wrong).toEqual([]);
});

test.each(LOCALES)('%s has no empty message, and says its own language', (locale) => {
  const messages = readMessages(locale);
  expect(Object.keys(messages).filter((key) => messages[key]?.message.trim() === '')).toEqual([]);
  expect(messages.languageCode?.message).toBe(locale.replace('_', '-'));
});

test.each(LOCALES)('%s keeps within what browser stores allow', (locale) => {
  const { extensionName, extensionDescription } = readMessages(locale);
  expect(extensionName?.message.length).toBeLessThanOrEqual(45);
  expect(extensionDescription?.message.length).toBeLessThanOrEqual(132);
});

test('no message is unused', () => {
  const fromData = startsWithOne([...FROM_DATA, ...FROM_TABLES]);
  expect(Object.keys(english).filter((key) => !quoted.has(key) && !fromData(key))).toEqual([]);
});

test('no message is missing', () => {
  const called = [...sources.matchAll(/(?<![\w.])t\(\s*'(\w+)'/g)].map(([, key = '']) => key);
  const manifest = [...sources.matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key);
  const looked = [...sources.matchAll(/getMessage\(\s*'(\w+)'/g)].map(([, key = '']) => key);
  const problems = [...quoted].filter((key): key is string => /^problem[A-Z]/.test(key ?? ''));
  const wanted = new Set([...called, ...manifest, ...looked, ...problems]);
  expect([...wanted].filter((key) => !english[key])).toEqual([]);
});

test.each(LOCALES)('%s has exactly the messages of the data', (locale) => {
  const found = Object.keys(readMessages(locale)).filter(startsWithOne(FROM_DATA)).sort();
  expect(found).toEqual(locale === 'en' ? [] : [...dataMessages.keys()].sort());
});

test.each(LOCALES)('%s has no message of the data in English, nor with substitutions', (locale) => {
  const wrong = Object.entries(readMessages(locale)).filter(
    ([key, { message }]) =>
      dataMessages.has(key) && (message === dataMessages.get(key) || numbers(message) !== ''),
  );
  expect(wrong).toEqual([]);
});

test.each(LOCALES)('%s has a dollar sign only doubled or before a number', (locale) => {
  const wrong = Object.entries(readMessages(locale)).filter(([, { message }]) =>
    /\$/.test(message.replace(/\$[$1-9]/g, '')),
  );
  expect(wrong).toEqual([]);
});

test('German names what each one is: its pronouns have a gender that no noun before them may share', () => {
  const alone = Object.entries(readMessages('de')).filter(([, { message }]) =>
    /(?:^|[.!?] )Jede[rs]? (?:davon )?(?:ist|kann|lässt|wird)\b/.test(message),
  );
  expect(alone).toEqual([]);
});

test('French keeps its double punctuation with the word before it', () => {
  const loose = Object.entries(readMessages('fr')).filter(([, { message }]) =>
    /(?<!\u00a0)[:»](?!\/)|«(?!\u00a0)|(?<!\u202f)[;!?]/.test(message.replace(/\w:\w/g, '')),
  );
  expect(loose.map(([key]) => key)).toEqual([]);
});
