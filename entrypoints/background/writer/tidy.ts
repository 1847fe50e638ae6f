import { browser } from 'wxt/browser';
import { listFormat } from '../../../lib/checklist/schema.ts';
import { decodeLists, listKey } from '../../../lib/checklist/stored.ts';
import { forgottenLists, pruneItems } from '../../../lib/checklist/sync/prune.ts';
import { encode } from '../../../lib/storage/format.ts';
import { staleKeys } from './progress.ts';
import type { Queue } from './queue.ts';

const TIDIED_KEY = 'tidied';

/** Milliseconds: a day. */
const INTERVAL = 24 * 60 * 60 * 1_000;

/** Once a day, at some start of the background: each store in its own queue. */
export async function tidy(lists: Queue, progress: Queue): Promise<void> {
  const { [TIDIED_KEY]: last } = await browser.storage.local.get(TIDIED_KEY);
  const now = Date.now();
  if (typeof last === 'number' && Math.abs(now - last) < INTERVAL) return;
  await lists(tidyLists);
  await progress(tidyProgress);
  await browser.storage.local.set({ [TIDIED_KEY]: now });
}

/** Forgets what was deleted long ago. */
async function tidyLists(): Promise<void> {
  const now = Date.now();
  const lists = decodeLists(await browser.storage.local.get(null));
  const forgotten = forgottenLists(lists, now);
  const pruned = [...lists.values()].filter((list) => pruneItems(list, now) !== list);
  const entries = pruned.map((list) => [listKey(list.id), encode(listFormat, pruneItems(list, now))]);
  if (entries.length > 0) await browser.storage.local.set(Object.fromEntries(entries));
  if (forgotten.length > 0) await browser.storage.local.remove(forgotten.map(listKey));
}

/** Forgets the progress of articles that were read long ago, and of the oldest where there are too many. */
async function tidyProgress(): Promise<void> {
  const stale = staleKeys(await browser.storage.local.get(null), Date.now());
  if (stale.length > 0) await browser.storage.local.remove(stale);
}
