import * as v from 'valibot';
import type { PageProgress } from '../model/progress.ts';
import type { Format } from '../storage/format.ts';

/** Step or procedure ids, each with when it was ticked, folded or chosen (milliseconds since 1970). */
export type Times = Readonly<Record<string, number>>;

/** What is kept of one article. */
export interface StoredProgress {
  page: string;
  done: Times;
  folded: Times;
  chosen: Times;
  scroll: number;
  updatedAt: number;
}

const time = v.pipe(v.number(), v.minValue(0));
export const key = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
export const page = v.pipe(v.string(), v.minLength(1), v.maxLength(2_048, 'problemAddressTooLong'));
const times: v.GenericSchema<unknown, Times> = v.record(key, time);

const stored: v.GenericSchema<unknown, StoredProgress> = v.object({
  page,
  done: times,
  folded: times,
  chosen: times,
  scroll: v.number(),
  updatedAt: time,
});

export const progressFormat: Format<StoredProgress> = { version: 1, schema: stored, migrations: {} };

export const ids = v.pipe(v.array(key), v.maxLength(1_000));

/** As in a backup. */
export const pageProgress: v.GenericSchema<unknown, PageProgress> = v.object({
  done: ids,
  folded: ids,
  chosen: ids,
  scroll: v.number(),
  updatedAt: time,
});

const PREFIX = 'progress:';

/** Storage key of an article's progress; `address` is its `pageKey`. */
export function progressKey(address: string): string {
  return PREFIX + address;
}

export function isProgressKey(name: string): boolean {
  return name.startsWith(PREFIX);
}
