import { browser } from 'wxt/browser';
import { listFormat } from '../../../lib/checklist/schema.ts';
import type { Lists } from '../../../lib/checklist/state.ts';
import { decodeList, decodeLists, isListKey, listKey } from '../../../lib/checklist/stored.ts';
import {
  readSyncStatus,
  type SyncStatus,
  syncOff,
  writeSyncStatus,
} from '../../../lib/checklist/sync/status.ts';
import { type Push, planPush, pull, type Remote, readRemote } from '../../../lib/checklist/sync.ts';
import { PREFERENCES_KEY } from '../../../lib/preferences/schema.ts';
import { readPreferences } from '../../../lib/preferences/store.ts';
import { asideEntry } from '../../../lib/storage/aside.ts';
import { cleanStrings } from '../../../lib/storage/clean.ts';
import { encode } from '../../../lib/storage/format.ts';
import { createQueue, type Queue } from './queue.ts';

type Entries = Record<string, unknown>;

/**
 * Milliseconds of quiet before changes are written to the account: at most 20 writes a minute and 1,200 an hour, of 120
 * and 1,800 that are allowed.
 */
const QUIET = 3_000;
/** Milliseconds until another try after a failure. */
const RETRY = 60_000;

/**
 * Keeps the lists in step with the browser account while the reader wants that. Nothing depends on its timers: a worker
 * that is stopped before it has written compares everything again when it starts.
 */
export function startSync(enqueue: Queue): void {
  const runs = createQueue();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), delay);
  };
  const run = async () => {
    const failed = await runs(() => synchronise(enqueue)).catch(() => true);
    if (failed) schedule(RETRY);
  };
  browser.storage.onChanged.addListener((changes, area) => {
    const keys = Object.keys(changes);
    const local = area === 'local' && keys.some((key) => isListKey(key) || key === PREFERENCES_KEY);
    if (local || (area === 'sync' && keys.some(isListKey))) schedule(QUIET);
  });
  schedule(QUIET);
}

/**
 * Once there and back; resolves to whether it failed. Changes of the reader's wait only for what is done to the lists
 * here, never for the account. What another device writes meanwhile and this one overwrites, the other writes again.
 */
async function synchronise(enqueue: Queue): Promise<boolean> {
  const { sync } = await readPreferences();
  if (!sync) {
    await report(syncOff);
    return false;
  }
  const now = Date.now();
  try {
    const entries = await browser.storage.sync.get(null);
    const remote = readRemote(cleanStrings(entries).value);
    const lists = await enqueue(() => takeIn(remote, now));
    const plan = planPush(lists, entries, now);
    await keepDamaged(remote, plan, entries, now);
    await writeOut(plan);
    const { tooLarge, noRoom } = plan;
    await report({ on: true, tooLarge, noRoom, newer: remote.newer, error: '', at: now });
    return false;
  } catch (error) {
    await report({ ...syncOff, on: true, error: String(error), at: now });
    return true;
  }
}

/** Merges what the account holds into the lists here, and gives all that are then stored here. */
async function takeIn(remote: Remote, now: number): Promise<Lists> {
  const stored = await browser.storage.local.get(null);
  const changed = pull(decodeLists(stored), remote.lists, now)
    .map((list) => [listKey(list.id), encode(listFormat, list)] as const)
    .filter(([key]) => ['absent', 'good'].includes(decodeList(key, stored[key]).kind));
  const set = Object.fromEntries(changed);
  if (changed.length > 0) await browser.storage.local.set(set);
  return decodeLists({ ...stored, ...set });
}

/** What cannot be read in the account is kept aside here before it is written over there. */
async function keepDamaged(remote: Remote, { set }: Push, entries: Entries, now: number): Promise<void> {
  const lost = remote.damaged.filter((key) => key in set);
  const aside = lost.map((key) => asideEntry(`sync:${key}`, entries[key], now));
  if (aside.length > 0) await browser.storage.local.set(Object.assign({}, ...aside));
}

async function writeOut({ set, remove }: Push): Promise<void> {
  if (remove.length > 0) await browser.storage.sync.remove(remove);
  if (Object.keys(set).length > 0) await browser.storage.sync.set(set);
}

/** Written only where it says something else than before: every write wakes the views. */
async function report(status: SyncStatus): Promise<void> {
  const before = await readSyncStatus();
  if (JSON.stringify({ ...before, at: 0 }) !== JSON.stringify({ ...status, at: 0 }))
    await writeSyncStatus(status);
}
