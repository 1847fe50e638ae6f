import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { decodeOr, encode, type Format } from '../../storage/format.ts';
import { watch } from '../../storage/watch.ts';

/** How sync stands. Lists that are named are safe in this browser, only not in the account. */
export interface SyncStatus {
  on: boolean;
  /** Ids of lists that are larger than one item of the account may be. */
  tooLarge: string[];
  /** Ids of lists for which the account has no room left. */
  noRoom: string[];
  /** Ids of lists that a newer version has written in the account. */
  newer: string[];
  /** The browser's own words where it failed, else empty. */
  error: string;
  /** Milliseconds since 1970. */
  at: number;
}

const STATUS_KEY = 'sync:status';
export const syncOff: SyncStatus = { on: false, tooLarge: [], noRoom: [], newer: [], error: '', at: 0 };

const ids = v.array(v.string());
const fields: { readonly [Name in keyof SyncStatus]: v.GenericSchema<unknown, SyncStatus[Name]> } = {
  on: v.boolean(),
  tooLarge: ids,
  noRoom: ids,
  newer: ids,
  error: v.string(),
  at: v.number(),
};
const format: Format<SyncStatus> = { version: 1, schema: v.object(fields), migrations: {} };

export async function readSyncStatus(): Promise<SyncStatus> {
  const stored = await browser.storage.local.get(STATUS_KEY);
  return decodeOr(format, stored[STATUS_KEY], syncOff);
}

/** Calls the listener with the status as it is now, and again after every change until the signal aborts. */
export function watchSyncStatus(listener: (status: SyncStatus) => void, signal: AbortSignal): void {
  watch((key) => key === STATUS_KEY, readSyncStatus, listener, signal);
}

/** Only the background writes it. */
export async function writeSyncStatus(status: SyncStatus): Promise<void> {
  await browser.storage.local.set({ [STATUS_KEY]: encode(format, status) });
}

/** The status in words: keys of messages with their substitutions, the gravest first. */
export function describeSync(
  status: SyncStatus,
  nameOf: (list: string) => string,
): { detail: string; values: string[] }[] {
  if (!status.on) return [{ detail: 'syncOff', values: [] }];
  const names = (lists: string[]) => [lists.map(nameOf).join(', ')];
  const said = [
    { detail: 'syncFailed', values: status.error ? [status.error] : [] },
    { detail: 'syncNoRoom', values: names(status.noRoom) },
    { detail: 'syncTooLarge', values: names(status.tooLarge) },
    { detail: 'syncNewer', values: names(status.newer) },
  ].filter(({ values }) => values.join('') !== '');
  return said.length > 0 ? said : [{ detail: 'syncFine', values: [] }];
}
