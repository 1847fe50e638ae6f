import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../../lib/checklist/domain.ts';
import { limits } from '../../../lib/checklist/limits.ts';
import type { Lists, StoredList } from '../../../lib/checklist/state.ts';
import { toChecklists } from '../../../lib/checklist/view.ts';
import type { Checklist, ChecklistIntent } from '../../../lib/model/checklist.ts';
import { anyIntent } from './support/intents.ts';

const by = 'tester';

/** The lists after some intents, each a second after the one before; refused ones change nothing. */
function run(intents: readonly ChecklistIntent[], lists: Lists = new Map()): Map<string, StoredList> {
  const next = new Map(lists);
  intents.forEach((intent, index) => {
    const outcome = apply(next, intent, { at: 1_000 * (index + 1), by });
    if (outcome.ok) for (const list of outcome.lists) next.set(list.id, list);
  });
  return next;
}

const texts = (list: Checklist | undefined) => list?.items.map((item) => item.text).join(' ');
const items = (words: string) => words.split(' ').map((word) => ({ id: word, text: word }));
const create = (list: string, words: string): ChecklistIntent => ({
  type: 'list/create',
  list,
  name: list,
  items: items(words),
  source: null,
});

const list = 'home';

test.each<[string, ChecklistIntent[], string]>([
  ['add at the end', [{ type: 'item/add', list, item: { id: 'd', text: 'd' }, before: null }], 'a b c d'],
  [
    'add several',
    [
      {
        type: 'items/add',
        list,
        items: [
          { id: 'd', text: 'd' },
          { id: 'e', text: 'e' },
        ],
      },
    ],
    'a b c d e',
  ],
  ['add before another', [{ type: 'item/add', list, item: { id: 'd', text: 'd' }, before: 'b' }], 'a d b c'],
  ['move up', [{ type: 'item/move', list, item: 'c', before: 'a' }], 'c a b'],
  ['move to the end', [{ type: 'item/move', list, item: 'a', before: null }], 'b c a'],
  ['move before itself', [{ type: 'item/move', list, item: 'b', before: 'b' }], 'a b c'],
  ['edit', [{ type: 'item/edit', list, item: 'b', changes: { text: 'B' } }], 'a B c'],
  ['delete', [{ type: 'item/delete', list, item: 'b' }], 'a c'],
  ['delete several, of which one has gone', [{ type: 'items/delete', list, items: ['a', 'gone', 'c'] }], 'b'],
  [
    'undelete between others that moved',
    [
      { type: 'item/delete', list, item: 'b' },
      { type: 'item/move', list, item: 'c', before: 'a' },
      { type: 'item/undelete', list, item: 'b' },
    ],
    'c a b',
  ],
  [
    'replace by a file',
    [
      {
        type: 'import',
        mode: 'replace',
        lists: [given('home', ['c', 'x', 'a'])],
      },
    ],
    'c x a',
  ],
  ['merge a file', [{ type: 'import', mode: 'merge', lists: [given('home', ['x', 'b', 'y'])] }], 'x a b y c'],
])('%s', (_, intents, expected) => {
  const [found] = toChecklists(run([create(list, 'a b c'), ...intents]));
  expect(texts(found)).toBe(expected);
});

function given(id: string, words: string[], updatedAt = 0): Checklist {
  const common = { done: false, note: '', settings: null, command: '', updatedAt };
  return {
    id,
    name: id,
    source: null,
    archived: false,
    updatedAt,
    items: words.map((word) => ({ id: word, text: word, ...common })),
  };
}

test('an import takes what the file changed later and keeps what was changed later here', () => {
  const before = run([
    create(list, 'a b'),
    { type: 'item/edit', list, item: 'b', changes: { text: 'mine' } },
  ]);
  const file = given(list, ['a', 'b'], 1_500);
  for (const item of file.items) item.text = 'theirs';
  const after = run([{ type: 'import', mode: 'merge', lists: [file] }], before);
  expect(texts(toChecklists(after)[0])).toBe('theirs mine');
});

test('an import brings back what was deleted, and drops Settings pages that are not known', () => {
  const file = given(list, ['a', 'b']);
  file.items[1] = { ...file.items[1]!, settings: 'ms-settings:nonsense' };
  const after = run([
    create(list, 'a b'),
    { type: 'item/delete', list, item: 'a' },
    { type: 'import', mode: 'merge', lists: [file] },
  ]);
  expect(texts(toChecklists(after)[0])).toBe('a b');
  expect(toChecklists(after)[0]?.items[1]?.settings).toBeNull();
});

test('importing the same file twice changes nothing the second time', () => {
  fc.assert(
    fc.property(
      fc.array(anyIntent, { maxLength: 20 }),
      fc.constantFrom('merge', 'replace'),
      (intents, mode) => {
        const file = toChecklists(run(intents));
        const intent: ChecklistIntent = { type: 'import', mode, lists: file };
        const once = run([intent], new Map());
        expect(content(toChecklists(once))).toEqual(content(file));
        expect(content(toChecklists(run([intent], once)))).toEqual(content(file));
      },
    ),
    { numRuns: 200 },
  );
});

test('lists come in the order in which they were made, and a duplicate has the same items', () => {
  const lists = toChecklists(
    run([
      create('z', 'a b'),
      create('a', 'c'),
      { type: 'list/duplicate', list: 'z', copy: 'copy', name: 'Copy' },
    ]),
  );
  expect(lists.map(({ name }) => name)).toEqual(['z', 'a', 'Copy']);
  expect(texts(lists[2])).toBe('a b');
});

test.each<[string, ChecklistIntent, object]>([
  ['a list that is not there', { type: 'list/rename', list: 'x', name: 'y' }, { detail: 'problemListGone' }],
  [
    'an item that is not there',
    { type: 'item/tick', list, item: 'x', done: true },
    { detail: 'problemItemGone' },
  ],
  ['an id that is taken', create(list, ''), { problem: 'invalid', detail: 'problemSameId' }],
])('%s is refused', (_, intent, problem) => {
  expect(apply(run([create(list, 'a')]), intent, { at: 1, by })).toMatchObject({ ok: false, ...problem });
});

test('a list takes all of several items or none', () => {
  const words = Array.from({ length: limits.items - 1 }, (_, index) => `i${index}`).join(' ');
  const nearlyFull = run([create(list, words)]);
  const items = ['x', 'y'].map((id) => ({ id, text: id }));
  expect(apply(nearlyFull, { type: 'items/add', list, items }, { at: 1, by })).toMatchObject({
    ok: false,
    detail: 'problemTooManyItems',
  });
  const taken = [{ id: 'i1', text: 'again' }];
  expect(apply(nearlyFull, { type: 'items/add', list, items: taken }, { at: 1, by })).toMatchObject({
    ok: false,
    detail: 'problemSameId',
  });
});

test('a full list takes no more, not even by undoing a deletion', () => {
  const words = Array.from({ length: limits.items }, (_, index) => `i${index}`).join(' ');
  const full = run([create(list, words)]);
  const add: ChecklistIntent = { type: 'item/add', list, item: { id: 'x', text: 'x' }, before: null };
  const refused = { ok: false, detail: 'problemTooManyItems', values: [String(limits.items)] };
  expect(apply(full, add, { at: 1, by })).toMatchObject(refused);
  const swapped = run([{ type: 'item/delete', list, item: 'i0' }, add], full);
  expect(apply(swapped, { type: 'item/undelete', list, item: 'i0' }, { at: 1, by })).toMatchObject(refused);
});

test('a change wins over what it was made on, however far behind the clock is', () => {
  const lists = run([create(list, 'a')]);
  const outcome = apply(lists, { type: 'item/tick', list, item: 'a', done: true }, { at: 0, by });
  expect(outcome.ok && toChecklists(new Map([[list, outcome.lists[0]!]]))[0]?.items[0]?.done).toBe(true);
});

test('10,000 random sequences keep the invariants', () => {
  fc.assert(
    fc.property(fc.array(anyIntent, { maxLength: 12 }), (intents) => {
      const lists = run(intents);
      for (const checklist of toChecklists(lists)) checkInvariants(checklist);
      for (const stored of lists.values()) expect(stored.id).toMatch(/^(home|laptop|mum)$/);
    }),
    { numRuns: 10_000 },
  );
}, 30_000);

test('deleting and undoing it leaves everything as it was', () => {
  fc.assert(
    fc.property(fc.array(anyIntent, { minLength: 5, maxLength: 30 }), fc.nat(), (intents, pick) => {
      const lists = run(intents);
      const before = toChecklists(lists);
      const chosen = before[pick % Math.max(1, before.length)];
      if (!chosen) return;
      const item = chosen.items[pick % Math.max(1, chosen.items.length)]?.id;
      const deeds: ChecklistIntent[] = [
        { type: 'list/delete', list: chosen.id },
        { type: 'list/undelete', list: chosen.id },
      ];
      if (item) deeds.push({ type: 'item/delete', list: chosen.id, item });
      if (item) deeds.push({ type: 'item/undelete', list: chosen.id, item });
      expect(content(toChecklists(run(deeds, lists)))).toEqual(content(before));
    }),
    { numRuns: 500 },
  );
});

test('a change leaves the lists that it was given as they were', () => {
  fc.assert(
    fc.property(fc.array(anyIntent, { maxLength: 15 }), anyIntent, (intents, last) => {
      const lists = run(intents);
      const before = JSON.stringify([...lists]);
      apply(lists, last, { at: 1, by });
      expect(JSON.stringify([...lists])).toBe(before);
    }),
    { numRuns: 300 },
  );
});

function checkInvariants({ id, name, items: found, updatedAt }: Checklist): void {
  expect(id && name).toBeTruthy();
  expect(new Set(found.map((item) => item.id)).size).toBe(found.length);
  expect(found.length).toBeLessThanOrEqual(limits.items);
  for (const item of found) {
    expect(item.text).not.toBe('');
    expect(item.updatedAt).toBeLessThanOrEqual(updatedAt);
  }
}

/** Without the times, which every change moves. */
function content(lists: readonly Checklist[]): unknown {
  return JSON.parse(JSON.stringify(lists, (key, value) => (key === 'updatedAt' ? undefined : value)));
}
