import { expect, test } from 'vitest';
import { apply } from '../../../lib/checklist/domain.ts';
import { limits } from '../../../lib/checklist/limits.ts';
import { toMarkdown } from '../../../lib/checklist/markdown.ts';
import { exportLists, parseImport, previewImport } from '../../../lib/checklist/transfer.ts';
import type { Checklist, ChecklistItem } from '../../../lib/model/checklist.ts';

const item = (id: string, more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  id,
  text: `Do ${id}`,
  done: false,
  note: '',
  settings: null,
  command: '',
  updatedAt: 1_000,
  ...more,
});

const list = (id: string, items: ChecklistItem[], more: Partial<Checklist> = {}): Checklist => ({
  id,
  name: `List ${id}`,
  items,
  source: null,
  archived: false,
  updatedAt: 1_000,
  ...more,
});

const home = list('home', [
  item('a', { done: true, note: 'seen', settings: 'ms-settings:activation', command: 'slmgr /dli' }),
  item('b'),
]);

test('what is exported is imported again, whole', () => {
  const lists = [
    home,
    list('laptop', [], { archived: true, source: { url: 'https://a.example/', title: 'A' } }),
  ];
  expect(parseImport(exportLists(lists, 0))).toEqual({ ok: true, lists, masked: false });
});

const file = (lists: unknown) => JSON.stringify({ format: 'plainsteps-lists', version: 1, lists });

test.each<[string, string, object]>([
  [
    'not JSON',
    '{"format":\n"plainsteps-lists",,',
    { place: '2:20', detail: 'problemNotJson', values: ['2', '20'] },
  ],
  ['another kind of file', '{"lists":[]}', { place: '', detail: 'problemFileKind' }],
  [
    'a later version',
    '{"format":"plainsteps-lists","version":2}',
    { detail: 'problemFileNewer', values: ['2'] },
  ],
  [
    'a missing field',
    file([{ ...home, name: undefined }]),
    { place: 'lists[0].name', detail: 'problemFilePlace' },
  ],
  [
    'a number for a text',
    file([home, list('x', [item('a'), item('b', { text: 3 as never })])]),
    { place: 'lists[1].items[1].text', values: ['lists[1].items[1].text'] },
  ],
  [
    'a text that is too long',
    file([list('x', [item('a', { text: 'x'.repeat(limits.text + 1) })])]),
    { place: 'lists[0].items[0].text', detail: 'problemTextTooLong', values: ['2000'] },
  ],
  [
    'a note that is too long',
    file([list('x', [item('a', { note: 'x'.repeat(limits.note + 1) })])]),
    { place: 'lists[0].items[0].note', detail: 'problemNoteTooLong', values: ['10000'] },
  ],
  [
    'an id twice',
    file([list('x', [item('a'), item('a')])]),
    { place: 'lists[0].items', detail: 'problemSameId' },
  ],
  ['an id that is none', file([list('__proto__', [])]), { place: 'lists[0].id' }],
  [
    'too many items',
    file([
      list(
        'x',
        Array.from({ length: limits.items + 1 }, (_, index) => item(`i${index}`)),
      ),
    ]),
    { place: 'lists[0].items', detail: 'problemTooManyItems', values: ['500'] },
  ],
  [
    'too many lists',
    file(Array.from({ length: limits.lists + 1 }, (_, index) => list(`l${index}`, []))),
    { place: 'lists', detail: 'problemTooManyLists', values: ['200'] },
  ],
  [
    'a source that is no web address',
    file([list('x', [], { source: { url: 'javascript:alert(1)', title: '' } })]),
    { place: 'lists[0].source', detail: 'problemSource' },
  ],
])('%s is refused with its place', (_, text, fault) => {
  expect(parseImport(text)).toMatchObject({ ok: false, ...fault });
});

test('a product key in a file is masked in every field', () => {
  const key = 'ABCDE-12345-FGHIJ-67890-KLMNO';
  const keys = { text: key, note: key, command: `slmgr /ipk ${key}` };
  const source = { url: `https://a.example/?k=${key}`, title: key };
  const result = parseImport(file([list('x', [item('a', keys)], { name: key, source })]));
  expect(result).toMatchObject({ ok: true, masked: true });
  expect(JSON.stringify(result)).not.toContain('12345');
  expect(exportLists([list('x', [item('a', keys)])], 0)).not.toContain('12345');
});

test('a preview counts what an import would do', () => {
  const outcome = apply(
    new Map(),
    { type: 'import', mode: 'merge', lists: [home, list('old', [item('z')])] },
    { at: 5_000, by: 'tester' },
  );
  const lists = new Map(outcome.ok ? outcome.lists.map((stored) => [stored.id, stored]) : []);
  const given = [
    list('home', [item('a', { text: 'later', updatedAt: 9_000 }), item('c')]),
    list('new', [item('n')]),
  ];
  expect(previewImport(lists, given, 'merge')).toEqual({
    lists: { added: 1, changed: 0, removed: 0 },
    items: { added: 2, changed: 1, removed: 0 },
  });
  expect(previewImport(lists, given, 'replace')).toEqual({
    lists: { added: 1, changed: 0, removed: 1 },
    items: { added: 2, changed: 1, removed: 2 },
  });
  expect(
    previewImport(
      lists,
      [
        list(
          'home',
          Array.from({ length: 500 }, (_, i) => item(`i${i}`)),
        ),
      ],
      'merge',
    ),
  ).toBeNull();
});

test('Markdown is a task list in which nothing of the text is taken for markup', () => {
  const tricky = list('x', [
    { ...item('a'), text: '1. Run *this* <b>', done: true, note: '- first\n# second', command: 'echo ```' },
    item('b', { text: 'Open Activation', settings: 'ms-settings:activation' }),
  ]);
  expect(
    toMarkdown({ ...tricky, name: 'Home\nPC', source: { url: 'https://a.example/x y', title: 't' } }),
  ).toBe(
    [
      '# Home PC',
      '',
      '<https://a.example/x%20y>',
      '',
      '- [x] 1\\. Run \\*this\\* \\<b\\>',
      '',
      '  ````',
      '  echo ```',
      '  ````',
      '',
      '  \\- first',
      '  \\# second',
      '- [ ] Open Activation ([Activation](ms-settings:activation))',
      '',
    ].join('\n'),
  );
});
