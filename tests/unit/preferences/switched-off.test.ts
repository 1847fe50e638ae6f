import { expect, test, vi } from 'vitest';
import { readBackup } from '../../../lib/backup/backup.ts';
import { restoreBackup } from '../../../lib/backup/restore.ts';
import { change } from '../../../lib/checklist/client.ts';
import { readChecklists } from '../../../lib/checklist/store.ts';
import { changePreferences } from '../../../lib/preferences/client.ts';
import { readChosen } from '../../../lib/preferences/store.ts';
import { changeProgress } from '../../../lib/progress/client.ts';
import { changeSites } from '../../../lib/sites/client.ts';
import { fake } from '../storage/support/fake-browser.ts';
import { useBackground } from '../storage/support/session.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../storage/support/fake-browser.ts')).fakeBrowser,
}));

useBackground();

const list = { id: 'home', name: 'Home', source: null, archived: false, updatedAt: 0, items: [] };
const refused = { ok: false, problem: 'invalid', detail: 'problemSwitchedOff' };

test.each([
  ['lists', () => change({ type: 'import', mode: 'merge', lists: [list] })],
  ['progress', () => changeProgress({ type: 'restore', mode: 'merge', pages: {} })],
  [
    'sites',
    () => changeSites({ type: 'restore', mode: 'merge', choices: { off: ['a.example'], keepAds: [] } }),
  ],
  [
    'preferences',
    () => changePreferences({ type: 'restore', mode: 'replace', preferences: { badge: true } }),
  ],
])('%s are not imported where that is switched off, whichever page asks', async (_, ask) => {
  fake.data.managed = { featuresOff: ['import'] };
  expect(await ask()).toEqual(refused);
  const { lists, sites, preferences } = await readBackup();
  expect([lists, sites.off, preferences]).toEqual([[], [], {}]);
  fake.data.managed = {};
  expect(await ask()).toMatchObject({ ok: true });
});

test('sync is not switched on where it is switched off, but off', async () => {
  await changePreferences({ sync: true });
  fake.data.managed = { featuresOff: ['sync'] };
  expect(await changePreferences({ sync: true, badge: true })).toEqual(refused);
  const restored = { type: 'restore', mode: 'merge', preferences: { sync: true, badge: true } } as const;
  expect(await changePreferences(restored)).toEqual(refused);
  expect(await readChosen()).toEqual({ sync: true });
  expect(await changePreferences({ sync: false })).toMatchObject({ ok: true });
});

test('a backup made with sync on comes back without it where it is switched off', async () => {
  fake.data.managed = { featuresOff: ['sync'] };
  const backup = { ...(await readBackup()), preferences: { sync: true, badge: true } };
  expect(await restoreBackup(backup, 'merge')).toMatchObject({ ok: true });
  expect(await readChosen()).toEqual({ badge: true });
});

test('what is switched off hinders nothing else', async () => {
  fake.data.managed = { featuresOff: ['import', 'export', 'sync', 'ads', 'annotations'] };
  expect(
    await change({ type: 'list/create', list: 'home', name: 'Home', items: [], source: null }),
  ).toMatchObject({ ok: true });
  expect(await changePreferences({ badge: true })).toMatchObject({ ok: true });
  expect(await readChecklists()).toHaveLength(1);
});
