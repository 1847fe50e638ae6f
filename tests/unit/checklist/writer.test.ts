import { expect, test, vi } from 'vitest';
import { change } from '../../../lib/checklist/client.ts';
import { readChecklists, readLists } from '../../../lib/checklist/store.ts';
import type { ChecklistIntent } from '../../../lib/model/checklist.ts';
import { fake } from '../storage/support/fake-browser.ts';
import { pass, useBackground } from '../storage/support/session.ts';
import { committed, generator, replay, sendAll } from './support/worker.ts';
import { firstIntent, workload } from './support/workload.ts';

vi.mock('wxt/browser', async () => ({
  browser: (await import('../storage/support/fake-browser.ts')).fakeBrowser,
}));

useBackground();

const create: ChecklistIntent = {
  type: 'list/create',
  list: 'home',
  name: 'Home PC',
  items: [],
  source: null,
};

test('a change is acknowledged when it is stored', async () => {
  expect(await change(create)).toEqual({ ok: true, masked: false });
  expect(await readChecklists()).toMatchObject([{ id: 'home', name: 'Home PC', items: [], archived: false }]);
});

test('1,000 changes of four views survive a worker that is stopped again and again', async () => {
  const random = generator(7);
  await change(firstIntent);
  fake.delay = () => Math.ceil(random() * 4);
  let kills = 0;
  const killer = setInterval(() => {
    if (random() < 0.4) return;
    fake.kill();
    kills++;
  }, 60);
  const views = ['popup', 'window', 'guide', 'options'].map((view) =>
    tagged(view, workload(view, 250, random)),
  );
  const answered = (await Promise.all(views.map(sendAll))).flat();
  clearInterval(killer);
  await pass(100);
  const made = committed();
  expect(kills).toBeGreaterThan(50);
  expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
  const stored = new Set(made.map(({ intent }) => JSON.stringify(intent)));
  const acknowledged = answered.filter(({ answer }) => answer.ok);
  expect(acknowledged.length).toBeGreaterThan(900);
  expect(acknowledged.filter(({ intent }) => !stored.has(JSON.stringify(intent)))).toEqual([]);
  expect(replay(made)).toEqual(await readLists());
}, 60_000);

/** The same changes, told apart by a field that the writer does not know. */
function tagged(view: string, intents: ChecklistIntent[]): ChecklistIntent[] {
  return intents.map((intent, index) => ({ ...intent, tag: `${view} ${index}` }));
}
