import { expect, test, vi } from 'vitest';
import { change } from '../../../lib/checklist/client.ts';
import { readChecklists } from '../../../lib/checklist/store.ts';
import type { PageProgress } from '../../../lib/model/progress.ts';
import { changeProgress } from '../../../lib/progress/client.ts';
import { MOST_PAGES } from '../../../lib/progress/domain.ts';
import { readAllProgress, readProgress, watchProgress } from '../../../lib/progress/store.ts';
import { fake, fakeBrowser } from '../storage/support/fake-browser.ts';
import { pass, useBackground } from '../storage/support/session.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../storage/support/fake-browser.ts')).fakeBrowser,
}));

useBackground();

const page = 'https://a.example/guide';

test('an article that was never read has no progress', async () => {
  expect(await readProgress(page)).toEqual({ done: [], folded: [], chosen: [], scroll: 0, updatedAt: 0 });
});

test('a watcher gets the present state, then the last of every burst, until it stops', async () => {
  const seen: string[][] = [];
  const stop = new AbortController();
  watchProgress(page, ({ done }) => seen.push(done), stop.signal);
  await Promise.all(['a', 'b', 'c'].map((step) => changeProgress({ type: 'tick', page, step, done: true })));
  await changeProgress({ type: 'tick', page: `${page}/other`, step: 'x', done: true });
  await pass(10);
  expect(seen[0]).toEqual([]);
  expect(seen.at(-1)).toEqual(['a', 'b', 'c']);
  const count = seen.length;
  stop.abort();
  await changeProgress({ type: 'tick', page, step: 'd', done: true });
  await pass(10);
  expect(seen).toHaveLength(count);
});

test('once a day the oldest articles are forgotten, never a list', async () => {
  await change({ type: 'list/create', list: 'home', name: 'Home', items: [], source: null });
  for (let index = 0; index < MOST_PAGES + 5; index++)
    await changeProgress({ type: 'scroll', page: `p${index}`, offset: index });
  await pass(25 * 60 * 60 * 1_000);
  fake.kill();
  fake.wake();
  await pass(1_000);
  expect(Object.keys(await readAllProgress())).toHaveLength(MOST_PAGES);
  expect(await readChecklists()).toHaveLength(1);
});

const given = (updatedAt: number): PageProgress => ({
  done: ['theirs'],
  folded: ['f'],
  chosen: ['c'],
  scroll: 1,
  updatedAt,
});

test('merging keeps what is newer here', async () => {
  await changeProgress({ type: 'tick', page, step: 'mine', done: true });
  await changeProgress({ type: 'restore', mode: 'merge', pages: { [page]: given(1), other: given(1) } });
  expect((await readProgress(page)).done).toEqual(['mine']);
  expect(await readProgress('other')).toEqual(given(1));
});

test('replacing takes exactly the progress of the backup, though newer is here', async () => {
  await changeProgress({ type: 'tick', page, step: 'mine', done: true });
  await changeProgress({ type: 'tick', page: 'gone', step: 'mine', done: true });
  await changeProgress({ type: 'restore', mode: 'replace', pages: { [page]: given(1) } });
  expect(await readAllProgress()).toEqual({ [page]: given(1) });
});

test('replacing empties what is not in the backup, though it cannot be removed', async () => {
  await changeProgress({ type: 'tick', page, step: 'mine', done: true });
  vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValueOnce(new Error('stopped'));
  expect(await changeProgress({ type: 'restore', mode: 'replace', pages: {} })).toMatchObject({ ok: true });
  expect((await readProgress(page)).done).toEqual([]);
});

test('what a later version wrote is neither replaced nor removed', async () => {
  const later = { version: 9, value: null };
  fake.data.local[`progress:${page}`] = later;
  fake.data.local['progress:other'] = later;
  await changeProgress({ type: 'restore', mode: 'replace', pages: { [page]: given(1) } });
  expect([fake.data.local[`progress:${page}`], fake.data.local['progress:other']]).toEqual([later, later]);
});

test('the address of an article may not be endless', async () => {
  const intent = { type: 'reset' as const, page: 'x'.repeat(2_049) };
  expect(await changeProgress(intent)).toMatchObject({
    ok: false,
    detail: 'problemAddressTooLong',
    values: ['2048'],
  });
});
