import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../../lib/checklist/domain.ts';
import { mergeLists } from '../../../lib/checklist/merge.ts';
import type { StoredList } from '../../../lib/checklist/state.ts';
import { packedFormat, packList } from '../../../lib/checklist/sync/pack.ts';
import { toChecklist, toChecklists } from '../../../lib/checklist/view.ts';
import type { ChecklistIntent } from '../../../lib/model/checklist.ts';
import { decode } from '../../../lib/storage/format.ts';
import { anyIntent } from './support/intents.ts';

type Replica = Map<string, StoredList>;
type Edit = { device: number; at: number; intent: ChecklistIntent };

/** Clocks differ between devices, and acts may fall into the same millisecond. */
const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({ device: fc.nat({ max: 2 }), at: fc.nat({ max: 40 }), intent: anyIntent }),
  { maxLength: 40 },
);

/** Three devices that each make their own edits and now and then hear of another's. */
function diverge(all: Edit[], hears: (index: number) => boolean): [Replica, Replica, Replica] {
  const replicas: [Replica, Replica, Replica] = [new Map(), new Map(), new Map()];
  all.forEach(({ device, at, intent }, index) => {
    const replica = replicas[device] ?? new Map();
    const outcome = apply(replica, intent, { at, by: `dev${device}` });
    if (outcome.ok) for (const list of outcome.lists) replica.set(list.id, list);
    if (hears(index)) absorb(replica, replicas[(device + 1) % 3] ?? new Map());
  });
  return replicas;
}

function absorb(into: Replica, from: Replica): Replica {
  for (const [id, list] of from) {
    const mine = into.get(id);
    into.set(id, mine ? mergeLists(mine, list) : list);
  }
  return into;
}

const join = (...replicas: Replica[]) => replicas.reduce(absorb, new Map());
const seen = (replica: Replica) => toChecklists(replica);

test('three devices come to the same lists, whatever the order in which they hear of each other', () => {
  fc.assert(
    fc.property(edits, fc.func(fc.boolean()), (all, hears) => {
      const [a, b, c] = diverge(all, hears);
      const abc = join(a, b, c);
      for (const order of [join(c, b, a), join(b, a, c), join(a, join(b, c)), join(a, b, a, c, c, b)]) {
        expect(seen(order)).toEqual(seen(abc));
        for (const [id, list] of order) expect(packList(list)).toEqual(packList(abc.get(id)!));
      }
    }),
    { numRuns: 500 },
  );
});

test('merging is commutative, associative and idempotent, field by field', () => {
  fc.assert(
    fc.property(edits, (all) => {
      const [a, b, c] = diverge(all, () => false).map((replica) => replica.get('home'));
      if (!a || !b || !c) return;
      expect(mergeLists(a, b)).toEqual(mergeLists(b, a));
      expect(mergeLists(mergeLists(a, b), c)).toEqual(mergeLists(a, mergeLists(b, c)));
      expect(mergeLists(a, a)).toEqual(a);
    }),
    { numRuns: 1_000 },
  );
});

test('even copies of one profile, with the same device id, converge', () => {
  fc.assert(
    fc.property(edits, (all) => {
      const [a, b] = diverge(all, () => false);
      const twins = [a, b].map((replica) =>
        JSON.parse(JSON.stringify([...replica]).replaceAll('dev1', 'dev0')),
      );
      const [one, two] = twins.map((entries) => new Map<string, StoredList>(entries));
      expect(seen(join(one!, two!))).toEqual(seen(join(two!, one!)));
    }),
    { numRuns: 300 },
  );
});

test('packing keeps all that the reader sees, and what is unpacked packs the same', () => {
  fc.assert(
    fc.property(edits, (all) => {
      for (const list of join(...diverge(all, () => false)).values()) {
        const packed = JSON.parse(JSON.stringify({ version: 1, value: packList(list) }));
        const decoded = decode(packedFormat, packed);
        if (decoded.kind !== 'good') throw new Error(JSON.stringify(decoded));
        expect(packList(decoded.value)).toEqual(packed.value);
        expect(seen(new Map([[list.id, decoded.value]]))).toEqual(seen(new Map([[list.id, list]])));
      }
    }),
    { numRuns: 500 },
  );
});

const base = run(new Map(), 'dev0', 1_000, {
  type: 'list/create',
  list: 'home',
  name: 'Home',
  items: ['a', 'b'].map((id) => ({ id, text: id })),
  source: null,
});

function run(replica: Replica, by: string, at: number, ...intents: ChecklistIntent[]): Replica {
  const next = new Map(replica);
  for (const intent of intents) {
    const outcome = apply(next, intent, { at, by });
    if (!outcome.ok) throw new Error(outcome.detail);
    for (const list of outcome.lists) next.set(list.id, list);
  }
  return next;
}

const list = 'home';
const edit = (text: string): ChecklistIntent => ({ type: 'item/edit', list, item: 'a', changes: { text } });
const tick: ChecklistIntent = { type: 'item/tick', list, item: 'a', done: true };
const remove: ChecklistIntent = { type: 'item/delete', list, item: 'a' };

test.each<[string, ChecklistIntent, ChecklistIntent, string]>([
  ['two edits of one item: the later', edit('first'), edit('second'), '-second -b'],
  ['an edit and a tick: both', edit('new'), tick, 'xnew -b'],
  ['a deletion after an edit: deleted', edit('new'), remove, '-b'],
  ['an edit after a deletion: what was written comes back', remove, edit('new'), '-new -b'],
  ['a tick after a deletion: deleted', remove, tick, '-b'],
  [
    'a list deleted, then written to: the list comes back',
    { type: 'list/delete', list },
    edit('new'),
    '-new -b',
  ],
])('%s', (_, earlier, later, expected) => {
  const one = run(base, 'dev1', 2_000, earlier);
  const two = run(base, 'dev2', 3_000, later);
  const [merged] = [...join(one, two).values()].map(toChecklist);
  const words = merged?.items.map(({ done, text }) => `${done ? 'x' : '-'}${text}`).join(' ');
  expect([words, seen(join(one, two)).length]).toEqual([expected, 1]);
});

test('items that two devices put at the same place can still be moved between each other', () => {
  const add = (id: string): ChecklistIntent => ({
    type: 'item/add',
    list,
    item: { id, text: id },
    before: null,
  });
  const both = join(run(base, 'dev1', 2_000, add('x')), run(base, 'dev2', 2_000, add('y')));
  const moved = run(both, 'dev1', 4_000, { type: 'item/move', list, item: 'a', before: 'y' });
  expect(seen(moved)[0]?.items.map(({ id }) => id)).toEqual(['b', 'x', 'a', 'y']);
});
