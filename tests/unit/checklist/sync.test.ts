import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { change } from '../../../lib/checklist/client.ts';
import { apply } from '../../../lib/checklist/domain.ts';
import type { StoredList } from '../../../lib/checklist/state.ts';
import { readChecklists } from '../../../lib/checklist/store.ts';
import { listKey } from '../../../lib/checklist/stored.ts';
import { packList } from '../../../lib/checklist/sync/pack.ts';
import { REMEMBER_DELETIONS } from '../../../lib/checklist/sync/prune.ts';
import { describeSync, readSyncStatus } from '../../../lib/checklist/sync/status.ts';
import { bytesOf, planPush, pull, quota, readRemote } from '../../../lib/checklist/sync.ts';
import { toChecklists } from '../../../lib/checklist/view.ts';
import type { ChecklistIntent } from '../../../lib/model/checklist.ts';
import { changePreferences } from '../../../lib/preferences/client.ts';
import { fake } from '../storage/support/fake-browser.ts';
import { pass, useBackground } from '../storage/support/session.ts';
import { anyIntent } from './support/intents.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../storage/support/fake-browser.ts')).fakeBrowser,
}));

useBackground();

type Replica = Map<string, StoredList>;

function edit(replica: Replica, by: string, at: number, ...intents: ChecklistIntent[]): void {
  for (const intent of intents) {
    const outcome = apply(replica, intent, { at, by });
    if (outcome.ok) for (const list of outcome.lists) replica.set(list.id, list);
  }
}

/** What the background does: take in, then write out. Resolves to the number of items written. */
function synchronise(replica: Replica, account: Record<string, unknown>, now: number): number {
  for (const list of pull(replica, readRemote(account).lists, now)) replica.set(list.id, list);
  const { set, remove } = planPush(replica, account, now);
  for (const key of remove) delete account[key];
  Object.assign(account, JSON.parse(JSON.stringify(set)));
  return Object.keys(set).length + remove.length;
}

const create = (list: string, count: number, text = 'Item'): ChecklistIntent => ({
  type: 'list/create',
  list,
  name: `List ${list}`,
  items: Array.from({ length: count }, (_, index) => ({ id: `i${index}`, text: `${text} ${index}` })),
  source: null,
});

test('two machines of one account come to the same lists and to rest', () => {
  const step = fc.record({ device: fc.nat({ max: 1 }), intent: anyIntent, syncs: fc.boolean() });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const replicas: [Replica, Replica] = [new Map(), new Map()];
      const account = {};
      steps.forEach(({ device, intent, syncs }, index) => {
        edit(replicas[device] ?? new Map(), `dev${device}`, index, intent);
        if (syncs) synchronise(replicas[device] ?? new Map(), account, index);
      });
      for (const replica of [...replicas, ...replicas]) synchronise(replica, account, 100);
      expect(toChecklists(replicas[0])).toEqual(toChecklists(replicas[1]));
      expect(replicas.map((replica) => synchronise(replica, account, 100))).toEqual([0, 0]);
    }),
    { numRuns: 500 },
  );
});

test('a machine whose clock is days behind does not start an endless exchange of old deletions', () => {
  const [ahead, behind]: [Replica, Replica] = [new Map(), new Map()];
  const account = {};
  edit(ahead, 'dev0', 1, create('home', 3), { type: 'item/delete', list: 'home', item: 'i1' });
  synchronise(ahead, account, 2);
  synchronise(behind, account, 2);
  const late = REMEMBER_DELETIONS + 100;
  edit(ahead, 'dev0', late, { type: 'list/rename', list: 'home', name: 'Other' });
  const writes = [0, 1, 2, 3].map(() => synchronise(ahead, account, late) + synchronise(behind, account, 50));
  expect(writes.slice(2)).toEqual([0, 0]);
});

test('deleted lists and items take next to no room, and none after 90 days', () => {
  const replica: Replica = new Map();
  const account: Record<string, unknown> = {};
  edit(replica, 'dev0', 1, create('home', 40));
  synchronise(replica, account, 2);
  const full = bytesOf('', account);
  edit(replica, 'dev0', 3, { type: 'list/delete', list: 'home' });
  synchronise(replica, account, 4);
  expect(bytesOf('', account)).toBeLessThan(full / 20);
  synchronise(replica, account, REMEMBER_DELETIONS + 10);
  expect(account).toEqual({});
});

test('an ordinary list of fifty items fits into one item of the account', () => {
  const replica: Replica = new Map();
  const items = Array.from({ length: 50 }, (_, index) => ({
    id: `4ed2c1c4-0e6f-4b1e-9c57-${String(index).padStart(12, '0')}`,
    text: 'Open Settings and check that Windows is active',
  }));
  edit(replica, 'abcdef', 1_800_000_000_000, { ...create('home', 0), items } as ChecklistIntent);
  for (const item of items.slice(0, 10))
    edit(replica, 'abcdef', 1_800_000_001_000, {
      type: 'item/tick',
      list: 'home',
      item: item.id,
      done: true,
    });
  const size = bytesOf(listKey('home'), { version: 1, value: packList(replica.get('home')!) });
  expect(size).toBeLessThan(quota.item);
});

test('what does not fit stays here: lists that are too large, and the ones changed longest ago', () => {
  const replica: Replica = new Map();
  for (let list = 0; list < 30; list++)
    edit(replica, 'dev0', list, create(`l${list}`, 60, 'A text that fills'));
  edit(replica, 'dev0', 100, create('large', 200, 'A text that fills'));
  const plan = planPush(replica, {}, 200);
  const total = Object.entries(plan.set).reduce((sum, [key, value]) => sum + bytesOf(key, value), 0);
  expect(plan.tooLarge).toEqual(['large']);
  expect(total).toBeLessThanOrEqual(quota.total);
  expect(Object.keys(plan.set)).toContain('list:l29');
  expect(plan.noRoom.length + Object.keys(plan.set).length).toBe(30);
  expect(plan.noRoom).toContain('l0');
});

test('bytes are counted as Chromium counts them', () => {
  expect(bytesOf('k', 'a')).toBe(4);
  expect(bytesOf('k', '<')).toBe(9);
  expect(bytesOf('k', 'ü')).toBe(5);
});

test('with sync off nothing reaches the account, and that is said', async () => {
  await change(create('home', 1));
  await pass(60_000);
  expect(fake.data.sync).toEqual({});
  expect(describeSync(await readSyncStatus(), String)).toEqual([{ detail: 'syncOff', values: [] }]);
});

test('with sync on, changes reach the account in one write, and what comes from it is merged', async () => {
  await changePreferences({ sync: true });
  await change(create('home', 2));
  await change({ type: 'item/tick', list: 'home', item: 'i0', done: true });
  await pass(10_000);
  expect(fake.calls.filter(({ area }) => area === 'sync')).toHaveLength(1);
  const [mine] = [...readRemote(fake.data.sync).lists.values()];
  const other: Replica = new Map([['home', mine!]]);
  edit(other, 'other1', Date.now(), {
    type: 'item/edit',
    list: 'home',
    item: 'i1',
    changes: { text: 'Theirs' },
  });
  const { fakeBrowser } = await import('../storage/support/fake-browser.ts');
  await fakeBrowser.storage.sync.set({
    [listKey('home')]: { version: 1, value: packList(other.get('home')!) },
  });
  await pass(10_000);
  expect((await readChecklists())[0]?.items).toMatchObject([{ done: true }, { text: 'Theirs' }]);
  expect(describeSync(await readSyncStatus(), String)).toEqual([{ detail: 'syncFine', values: [] }]);
});

test('a worker stopped as it writes to the account does so when it starts again', async () => {
  fake.refuse = (area) => {
    if (area !== 'sync') return null;
    fake.kill();
    return new Error('stopped');
  };
  await changePreferences({ sync: true });
  await change(create('home', 2));
  await pass(200_000);
  expect(fake.data.sync).toEqual({});
  fake.refuse = () => null;
  fake.wake();
  await pass(10_000);
  expect(Object.keys(fake.data.sync)).toEqual([listKey('home')]);
});

test('a full account is said in the browser’s words, loses nothing, and is tried again', async () => {
  fake.refuse = (area) => (area === 'sync' ? new Error('MAX_WRITE_OPERATIONS_PER_HOUR') : null);
  await changePreferences({ sync: true });
  expect(await change(create('home', 2))).toMatchObject({ ok: true });
  await pass(10_000);
  expect(await readSyncStatus()).toMatchObject({ on: true, error: 'Error: MAX_WRITE_OPERATIONS_PER_HOUR' });
  fake.refuse = () => null;
  await pass(70_000);
  expect(await readSyncStatus()).toMatchObject({ on: true, error: '' });
  expect(Object.keys(fake.data.sync)).toEqual([listKey('home')]);
});

test('what a newer version wrote in the account is left alone; rubbish is set aside before it is replaced', async () => {
  fake.data.sync = { 'list:home': { version: 7, value: 1 }, 'list:other': 'rubbish' };
  await changePreferences({ sync: true });
  await change(create('home', 1));
  await change(create('other', 1));
  await pass(10_000);
  expect(fake.data.sync['list:home']).toEqual({ version: 7, value: 1 });
  expect(readRemote(fake.data.sync).lists.has('other')).toBe(true);
  expect(describeSync(await readSyncStatus(), String)).toEqual([{ detail: 'syncNewer', values: ['home'] }]);
  const aside = Object.entries(fake.data.local).filter(([key]) => key.startsWith('aside:sync:list:other:'));
  expect(aside.map(([, raw]) => raw)).toEqual(['rubbish']);
});

test('a removal from the account deletes nothing here', async () => {
  await changePreferences({ sync: true });
  await change(create('home', 1));
  await pass(10_000);
  fake.data.sync = {};
  fake.kill();
  fake.wake();
  await pass(10_000);
  expect(await readChecklists()).toHaveLength(1);
});
