import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { substitute, unpack } from '../../components/shared/packed-texts.ts';
import { templateData } from '../../lib/checklist/data/templates.ts';
import { firstTemplate } from '../../lib/checklist/templates.ts';
import { isPlain, pack, packedOrder } from '../../scripts/build/pack-locales.ts';
import { locales, readMessages } from '../../scripts/support/messages.ts';

const order = packedOrder();

test.each(locales())('%s is whole again when it is unpacked', (locale) => {
  const messages = readMessages(locale);
  const { texts, ...plain } = pack(messages, order);
  const unpacked = unpack(texts?.message ?? '', order);
  const values = Array.from({ length: 9 }, (_, place) => `<${place + 1}>`);
  const expand = (text: string) => text.replace(/\$([1-9])/g, '<$1>');
  for (const [key, { message }] of Object.entries(messages)) {
    if (isPlain(key)) expect(plain[key]?.message).toBe(message);
    else expect(substitute(unpacked.get(key) ?? '', values)).toBe(expand(message));
  }
  expect(Object.keys(plain).length + unpacked.size).toBe(Object.keys(messages).length);
});

test('what is read without unpacking is a message of its own', () => {
  const sources = globSync(['entrypoints/**/*.{ts,tsx}', 'lib/**/*.ts', 'wxt.config.ts'])
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n');
  const read = [...sources.matchAll(/getMessage\(\s*'(\w+)'|__MSG_(\w+?)__/g)].map(
    ([, a, b]) => a ?? b ?? '',
  );
  const first = templateData.find(({ id }) => id === firstTemplate);
  const items = first?.items.map(({ id }) => `template_${firstTemplate}_${id}`) ?? [];
  expect(read.length).toBeGreaterThan(5);
  expect([...read, `template_${firstTemplate}`, ...items].filter((key) => !isPlain(key))).toEqual([]);
});

test.each(['two\nlines', 'a ¤ sign', 'five $'])(
  'a text with characters of the packed form is refused: %j',
  (message) => {
    expect(() => pack({ key: { message } }, ['key'])).toThrow('that packed texts need');
  },
);
