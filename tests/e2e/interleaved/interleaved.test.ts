import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { apply } from '../../../lib/checklist/domain.ts';
import type { Lists, StoredList } from '../../../lib/checklist/state.ts';
import { decodeLists } from '../../../lib/checklist/stored.ts';
import type { Envelope } from '../../../lib/messages/requests.ts';
import type { ChecklistIntent } from '../../../lib/model/checklist.ts';
import { bundleEngine } from '../../../scripts/support/engine.ts';
import { guideOf, Session } from '../support/session.ts';
import type { Deed, Done } from './actor.ts';
import { guideLane, importLane, LIST, PAGE, popupLane, type Random } from './plan.ts';
import { Stopper } from './stopper.ts';

interface ActorPage {
  plainsteps: typeof import('./actor.ts');
  chrome: { storage: { local: { get(keys: null): Promise<Record<string, unknown>> } } };
}

/** Milliseconds; no figure of the test's own. */
const PATIENCE = 300_000;

const REFUSALS = new Set(['problemItemGone', 'problemNoAnswer']);

let session: Session;
let actor: string;

beforeAll(async () => {
  session = await Session.start();
  actor = (await bundleEngine('tests/e2e/interleaved/actor.ts')).replace(
    /^var plainsteps\s*=/m,
    'globalThis.plainsteps =',
  );
});
afterAll(() => session.close());

const perform = (view: Page | Frame, lanes: Deed[][]): Promise<Done[]> =>
  view.evaluate((given) => (globalThis as unknown as ActorPage).plainsteps.perform(given), lanes);

const storage = (view: Page): Promise<Record<string, unknown>> =>
  view.evaluate(() => (globalThis as unknown as ActorPage).chrome.storage.local.get(null));

function lanes(count: number, make: (index: number) => Deed[]): Deed[][] {
  return Array.from({ length: count }, (_, index) => make(index));
}

/** Reproducible numbers in 0..1 (mulberry32). */
function generator(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What the changes come to, made one after another without any storage, worker or message. */
function replay(before: Lists, envelopes: readonly Envelope<ChecklistIntent>[], by: string): Lists {
  const lists = new Map<string, StoredList>(before);
  for (const { intent, at } of envelopes) {
    const outcome = apply(lists, intent, { at, by });
    if (outcome.ok) for (const list of outcome.lists) lists.set(list.id, list);
  }
  return lists;
}

test(
  'two popups, a guide and an import at once, with the worker stopped at random: 1,000 changes, none lost, none twice',
  async () => {
    const random = generator(11);
    const article = await session.visit();
    const views = {
      recorder: await session.browser.open('options.html'),
      first: await session.browser.open('popup.html'),
      second: await session.browser.open('popup.html'),
      importing: await session.browser.open('options.html'),
      guide: await guideOf(article),
    };
    for (const view of Object.values(views)) await view.evaluate(actor);
    await perform(views.recorder, [
      [
        {
          kind: 'list',
          intent: { type: 'list/create', list: LIST, name: 'Home PC', items: [], source: null },
        },
      ],
    ]);
    const before = decodeLists(await storage(views.recorder));
    const stopper = await Stopper.start(session.browser, random);
    const done = (
      await Promise.all([
        perform(
          views.first,
          lanes(5, (lane) => popupLane(`a${lane}-`, 50, random)),
        ),
        perform(
          views.second,
          lanes(5, (lane) => popupLane(`b${lane}-`, 50, random)),
        ),
        perform(
          views.guide,
          lanes(5, (lane) => guideLane(`g${lane}-`, 50, random)),
        ),
        perform(
          views.importing,
          lanes(5, (lane) => importLane(`file${lane}`, 50)),
        ),
      ])
    ).flat();
    await stopper.end();

    expect(done).toHaveLength(1000);
    expect(stopper.stops).toBeGreaterThan(5);
    // Some change what another lane's file or their own earlier change has taken away; some find no worker for too long.
    const refused = done.filter(({ acknowledged, problem }) => !acknowledged && !REFUSALS.has(problem));
    expect(refused).toEqual([]);
    expect(done.filter(({ acknowledged }) => acknowledged).length).toBeGreaterThan(850);

    const ids = await views.recorder.evaluate(() => (globalThis as unknown as ActorPage).plainsteps.stored);
    expect(new Set(ids).size, 'a change was made twice').toBe(ids.length);
    const byId = new Map(done.map((one) => [one.envelope?.id, one]));
    const lost = done.filter(
      ({ deed, acknowledged, envelope }) =>
        deed.kind === 'list' && acknowledged && !ids.includes(envelope?.id ?? ''),
    );
    expect(lost).toEqual([]);

    const after = await storage(views.recorder);
    const made = ids.flatMap((id) => byId.get(id)?.envelope ?? []) as Envelope<ChecklistIntent>[];
    expect(decodeLists(after)).toEqual(replay(before, made, String(after.device)));
    expect(tickedIn(after, lastTicks(done))).toEqual(lastTicks(done));
  },
  PATIENCE,
);

/** Whether each of the steps is ticked. */
function tickedIn(entries: Record<string, unknown>, steps: Record<string, boolean>): Record<string, boolean> {
  const pages = Object.values(entries) as { value?: { page?: string; done?: object } }[];
  const ticked = pages.find((entry) => entry?.value?.page === PAGE)?.value?.done ?? {};
  return Object.fromEntries(Object.keys(steps).map((step) => [step, step in ticked]));
}

/** How each step was left by its lane, where the last word on it was acknowledged. */
function lastTicks(done: readonly Done[]): Record<string, boolean> {
  const ticks = new Map<string, boolean | null>();
  for (const { deed, acknowledged } of done)
    if (deed.kind === 'progress') ticks.set(deed.intent.step, acknowledged ? deed.intent.done : null);
  return Object.fromEntries([...ticks].flatMap(([step, set]) => (set === null ? [] : [[step, set]])));
}
