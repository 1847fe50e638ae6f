import { expect, test, vi } from 'vitest';
import { decoders } from '../../../lib/backup/decoders.ts';
import { change } from '../../../lib/checklist/client.ts';
import { readChecklists } from '../../../lib/checklist/store.ts';
import { listKey } from '../../../lib/checklist/stored.ts';
import type { ChecklistIntent } from '../../../lib/model/checklist.ts';
import { changePreferences } from '../../../lib/preferences/client.ts';
import { readPreferences } from '../../../lib/preferences/store.ts';
import { changeProgress } from '../../../lib/progress/client.ts';
import { readProgress } from '../../../lib/progress/store.ts';
import { changeSites } from '../../../lib/sites/client.ts';
import { readSites } from '../../../lib/sites/store.ts';
import { exportFaults, findFaults } from '../../../lib/storage/faults.ts';
import { fake } from '../storage/support/fake-browser.ts';
import { useBackground } from '../storage/support/session.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../storage/support/fake-browser.ts')).fakeBrowser,
}));

useBackground();

const create = (list: string): ChecklistIntent => ({
  type: 'list/create',
  list,
  name: 'Home PC',
  items: [{ id: 'a', text: 'Check activation' }],
  source: null,
});
const tick: ChecklistIntent = { type: 'item/tick', list: 'home', item: 'a', done: true };
const key = listKey('home');

test.each([
  ['QUOTA_BYTES quota exceeded', { problem: 'full', detail: 'problemStorageFull' }],
  [
    'IO error: disk',
    { problem: 'storage', detail: 'problemStorageFailed', values: ['Error: IO error: disk'] },
  ],
])('a write that fails with "%s" changes nothing and is said', async (message, problem) => {
  await change(create('home'));
  const before = structuredClone(fake.data.local);
  fake.refuse = () => new Error(message);
  expect(await change(tick)).toMatchObject({ ok: false, ...problem });
  expect(fake.data.local).toEqual(before);
  fake.refuse = () => null;
  expect(await change(tick)).toEqual({ ok: true, masked: false });
});

test.each([
  ['a newer version', { version: 2, value: { anything: true } }, 'problemNewerVersion', 'newer'],
  ['rubbish', { version: 1, value: { id: 'home', items: 3 } }, 'problemDamaged', 'damaged'],
  ['another shape', 'text', 'problemDamaged', 'damaged'],
])('a list of %s is kept as it is, reported, and leaves the others in use', async (_, raw, detail, kind) => {
  fake.data.local[key] = raw;
  await change(create('other'));
  for (const intent of [tick, create('home'), { type: 'list/delete', list: 'home' } as const])
    expect(await change(intent)).toMatchObject({ ok: false, problem: 'storage', detail });
  expect(fake.data.local[key]).toEqual(raw);
  expect((await readChecklists()).map(({ id }) => id)).toEqual(['other']);
  expect(await findFaults(decoders)).toMatchObject([{ key, kind, at: null }]);
  expect(JSON.parse(await exportFaults(decoders))).toEqual({ [key]: raw });
});

test('a list under the key of another is damaged, not shown as that other', async () => {
  await change(create('home'));
  fake.data.local[listKey('copy')] = fake.data.local[key];
  expect(await readChecklists()).toHaveLength(1);
  expect(await findFaults(decoders)).toMatchObject([{ key: listKey('copy'), kind: 'damaged' }]);
});

const page = 'https://a.example/guide';

test.each([
  [
    'preferences',
    'preferences',
    () => changePreferences({ badge: true }),
    () => readPreferences(),
    { badge: true },
  ],
  [
    'sites',
    'sites',
    () => changeSites({ type: 'off', host: 'www.a.example', on: true }),
    () => readSites(),
    { off: ['a.example'] },
  ],
  [
    'progress',
    `progress:${page}`,
    () => changeProgress({ type: 'tick', page, step: 's', done: true }),
    () => readProgress(page),
    { done: ['s'] },
  ],
])('damaged %s are set aside in the same write that replaces them', async (_, name, act, read, expected) => {
  fake.data.local[name] = { version: 1, value: 'rubbish' };
  expect(await act()).toMatchObject({ ok: true });
  expect(await read()).toMatchObject(expected);
  const [call] = fake.calls.filter(({ entries }) => name in entries);
  const aside = Object.keys(call?.entries ?? {}).find((entry) => entry.startsWith(`aside:${name}:`)) ?? '';
  expect(fake.data.local[aside]).toEqual({ version: 1, value: 'rubbish' });
  const fault = { key: name, kind: 'aside', at: Number(aside.split(':').at(-1)) };
  expect(await findFaults(decoders)).toMatchObject([fault]);
});

test.each([
  ['preferences', 'preferences', () => changePreferences({ badge: true })],
  ['sites', 'sites', () => changeSites({ type: 'off', host: 'a.example', on: true })],
  ['progress', `progress:${page}`, () => changeProgress({ type: 'reset', page })],
])('%s of a newer version are never written over', async (_, name, act) => {
  const raw = { version: 9, value: { future: true } };
  fake.data.local[name] = raw;
  expect(await act()).toMatchObject({ ok: false, detail: 'problemNewerVersion' });
  expect(fake.data.local[name]).toEqual(raw);
});

test('an export of what cannot be read has its product keys masked', async () => {
  fake.data.local[key] = { version: 1, value: 'ABCDE-12345-FGHIJ-67890-KLMNO' };
  expect(await exportFaults(decoders)).not.toContain('12345');
});
