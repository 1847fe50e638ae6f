import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../../../lib/checklist/markdown.ts';
import { readItems } from '../../../lib/checklist/read-items.ts';
import type { ChecklistItem } from '../../../lib/model/checklist.ts';

const markup = fc.array(
  fc.constantFrom(
    ...'`*_[]()#<>\\-+=.~|&x1 \n\r\t',
    '```',
    '- [x] ',
    '1. ',
    '([a](ms-settings:about))',
    '•',
    '🔑',
  ),
  { maxLength: 12 },
);
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  markup.map((parts) => parts.join('')),
);
const item = fc.record({
  text: words.filter((text) => text.trim() !== ''),
  done: fc.boolean(),
  note: words,
  settings: fc.constantFrom(null, 'ms-settings:activation', 'ms-settings:about'),
  command: words,
});

function listOf(items: readonly Omit<ChecklistItem, 'id' | 'updatedAt'>[], source: string | null) {
  return {
    id: 'x',
    name: '# My *list*',
    items: items.map((one, index) => ({ ...one, id: `${index}`, updatedAt: 0 })),
    source: source === null ? null : { url: source, title: 'Source' },
    archived: false,
    updatedAt: 0,
  };
}

describe('what we write ourselves', () => {
  test('is read back as it was, white space at its edges aside', () => {
    const source = fc.constantFrom(null, 'https://a.example/b c');
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 5 }),
        source,
        fc.constantFrom('\n', '\r\n'),
        (items, from, line) => {
          const markdown = toMarkdown(listOf(items, from)).replaceAll('\n', line);
          const read = readItems(markdown).map(
            ({ text, done, note = '', settings = null, command = '' }) => ({
              text,
              done,
              note,
              settings,
              command,
            }),
          );
          expect(read).toEqual(
            items.map(({ text, note, command, ...rest }) => ({
              ...rest,
              text: text.trim().replace(/\s+/g, ' '),
              note: note.trim().replace(/\r\n?/g, '\n'),
              command: command.trim() && command.replace(/\r\n?/g, '\n'),
            })),
          );
        },
      ),
      { numRuns: 1_000 },
    );
  });
});

describe('lines of any other text', () => {
  const read = (text: string) => readItems(text);

  test('lose their bullets, boxes and numbers, and keep their ticks', () => {
    expect(read('- [ ] One\n2. Two\r\n\n• Three\n* [x] Four\n[X] Five\n3. [x] Six')).toEqual([
      { text: 'One', done: false },
      { text: 'Two' },
      { text: 'Three' },
      { text: 'Four', done: true },
      { text: 'Five', done: true },
      { text: 'Six', done: true },
    ]);
  });

  test('are items of their own where they are set in, too', () => {
    expect(read('- [ ] One\n  - [x] Inner\n\n- [ ] Two\n\n  - Inner too').map(({ text }) => text)).toEqual([
      'One',
      'Inner',
      'Two',
      'Inner too',
    ]);
  });

  test('keep their marks', () => {
    expect(read('Open C:\\_old\\*\n# not a title')).toEqual([
      { text: 'Open C:\\_old\\*' },
      { text: '# not a title' },
    ]);
  });

  test('an unknown page stays in the words', () => {
    expect(read('- [ ] Go ([there](ms-settings:nowhere))\n- [ ] Two')[0]).toEqual({
      text: 'Go ([there](ms-settings:nowhere))',
      done: false,
    });
  });

  test('longer than an item may be go on in its note, then in another item', () => {
    const long = 'word '.repeat(5_000).trim();
    const items = read(`One\n${long}\n${'🔑'.repeat(1_500)}`);
    expect(items.map(({ text }) => text.length)).toEqual([3, 1_999, 1_999, 999, 2_000]);
    expect(items.every(({ text, note = '' }) => text.length <= 2_000 && note.length <= 10_000)).toBe(true);
    const [, ...others] = items;
    const rejoined = others.map(({ text, note = '' }) => `${text} ${note}`.trim()).join(' ');
    expect(rejoined.split(/\s+/).filter((one) => one === 'word')).toHaveLength(5_000);
    expect(rejoined.match(/🔑/gu)).toHaveLength(1_500);
  });
});
