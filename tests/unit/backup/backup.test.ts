import { expect, test, vi } from 'vitest';
import { exportBackup, parseBackup, readBackup } from '../../../lib/backup/backup.ts';
import { lostBy } from '../../../lib/backup/lost.ts';
import { restoreBackup } from '../../../lib/backup/restore.ts';
import { change } from '../../../lib/checklist/client.ts';
import { parseImport } from '../../../lib/checklist/transfer.ts';
import { changePreferences } from '../../../lib/preferences/client.ts';
import { changeProgress } from '../../../lib/progress/client.ts';
import { changeSites } from '../../../lib/sites/client.ts';
import { fake } from '../storage/support/fake-browser.ts';
import { useBackground } from '../storage/support/session.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../storage/support/fake-browser.ts')).fakeBrowser,
}));

useBackground();

const page = 'https://a.example/guide';

async function fill(): Promise<void> {
  const items = ['a', 'b'].map((id) => ({ id, text: `Do ${id}`, settings: 'ms-settings:activation' }));
  await change({
    type: 'list/create',
    list: 'home',
    name: 'Home',
    items,
    source: { url: page, title: 'Guide' },
  });
  await change({ type: 'item/tick', list: 'home', item: 'b', done: true });
  await changeProgress({ type: 'tick', page, step: 's', done: true });
  await changeSites({ type: 'keepAds', host: 'a.example', on: true });
  await changePreferences({ badge: true, pinnedPages: ['ms-settings:about'] });
}

/** Times move when a list is restored; nothing else may. */
const timeless = (value: unknown) =>
  JSON.parse(JSON.stringify(value, (name, part) => (name === 'updatedAt' ? 0 : part)));

test('a backup of everything brings everything back into an empty browser', async () => {
  await fill();
  const before = await readBackup();
  const text = exportBackup(before, Date.now());
  fake.kill();
  fake.data.local = {};
  const parsed = parseBackup(text);
  if (!parsed.ok) throw new Error(parsed.detail);
  expect(parsed.value).toEqual(before);
  expect(await restoreBackup(parsed.value, 'replace')).toEqual({ ok: true, masked: false });
  expect(timeless(await readBackup())).toEqual(timeless(before));
});

test('merging a backup deletes and changes nothing that was chosen here', async () => {
  await fill();
  const here = await readBackup();
  const sites = { off: ['x.example'], keepAds: ['b.example'] };
  const preferences = { badge: false, hideAds: false };
  await restoreBackup({ lists: [], progress: {}, sites, preferences }, 'merge');
  const after = await readBackup();
  expect(after.lists).toEqual(here.lists);
  expect(after.progress).toEqual(here.progress);
  expect(after.sites).toEqual({ off: ['x.example'], keepAds: ['a.example', 'b.example'] });
  expect(after.preferences).toEqual({ ...here.preferences, hideAds: false });
});

test('replacing by a backup leaves nothing that is not in it', async () => {
  const empty = await readBackup();
  await fill();
  await changePreferences({ hideAds: false });
  expect(await restoreBackup(empty, 'replace')).toEqual({ ok: true, masked: false });
  expect(await readBackup()).toEqual(empty);
});

test('what replacing would delete is told apart from what the backup holds', async () => {
  const empty = await readBackup();
  await fill();
  await changeSites({ type: 'off', host: 'b.example', on: true });
  await changePreferences({ hideAds: true, windows: 10 });
  const here = await readBackup();
  const given = {
    ...empty,
    sites: { off: ['www.b.example'], keepAds: [] },
    preferences: { badge: false },
  };
  expect(lostBy(here, here)).toEqual({ progress: {}, sites: { off: [], keepAds: [] }, preferences: {} });
  expect(lostBy(here, given)).toEqual({
    progress: here.progress,
    sites: { off: [], keepAds: ['a.example'] },
    preferences: { windows: 10, pinnedPages: ['ms-settings:about'] },
  });
});

test('a backup that is broken anywhere is refused whole', async () => {
  await fill();
  const file = JSON.parse(exportBackup(await readBackup(), 0));
  file.preferences.windows = 12;
  expect(parseBackup(JSON.stringify(file))).toMatchObject({ ok: false, place: 'preferences.windows' });
});

test('lists alone are no backup, but a backup’s lists can be imported', async () => {
  await fill();
  const text = exportBackup(await readBackup(), 0);
  expect(parseBackup(text.replace('plainsteps-backup', 'plainsteps-lists'))).toMatchObject({
    detail: 'problemFileKind',
  });
  expect(parseImport(text)).toMatchObject({ ok: true, lists: [{ id: 'home' }] });
});

test('restoring stops at the first problem and says it', async () => {
  await fill();
  const backup = await readBackup();
  fake.data.local.sites = { version: 9, value: null };
  expect(await restoreBackup({ ...backup, preferences: { badge: false } }, 'merge')).toMatchObject({
    ok: false,
    detail: 'problemNewerVersion',
  });
  expect((await readBackup()).preferences.badge).toBe(true);
});
