import { decode } from '../storage/format.ts';
import { mergeLists } from './merge.ts';
import { type Lists, type StoredList, same } from './state.ts';
import { isListKey, listKey } from './stored.ts';
import { packedFormat, packList } from './sync/pack.ts';
import { forgottenLists, pruneItems } from './sync/prune.ts';
import { latest, stampsOf } from './view.ts';

type Entries = Record<string, unknown>;

/** The documented limits of `storage.sync`, in bytes (of key and JSON) and in items. */
export const quota = { total: 102_400, item: 8_192, items: 512 } as const;

/** What the account holds. */
export interface Remote {
  lists: Lists;
  /** Ids of lists that a newer version has written: not to be read or written here. */
  newer: string[];
  /** Keys of what cannot be read at all. */
  damaged: string[];
}

export interface Push {
  set: Entries;
  remove: string[];
  tooLarge: string[];
  noRoom: string[];
}

export function readRemote(entries: Entries): Remote {
  const lists = new Map<string, StoredList>();
  const remote: Remote = { lists, newer: [], damaged: [] };
  for (const [key, raw] of Object.entries(entries)) {
    if (!isListKey(key)) continue;
    const decoded = decode(packedFormat, raw);
    if (decoded.kind === 'good' && listKey(decoded.value.id) === key)
      lists.set(decoded.value.id, decoded.value);
    else if (decoded.kind === 'newer') remote.newer.push(key.slice(listKey('').length));
    else remote.damaged.push(key);
  }
  return remote;
}

/** The lists that are different here once what the account holds is merged into them. Pure. */
export function pull(local: Lists, remote: Lists, now: number): StoredList[] {
  const forgotten = new Set(forgottenLists(remote, now));
  return [...remote.values()].flatMap((theirs) => {
    const mine = local.get(theirs.id);
    if (!mine) return forgotten.has(theirs.id) ? [] : [theirs];
    const merged = mergeLists(mine, theirs);
    return same(packList(merged), packList(mine)) ? [] : [merged];
  });
}

/**
 * What is to be written to the account: lists that say something which it does not hold yet, the ones changed last
 * first, as far as they fit. Pure. What was deleted long ago is dropped, but that alone is no reason to write: devices
 * whose clocks differ would never come to rest.
 */
export function planPush(local: Lists, entries: Entries, now: number): Push {
  const remote = readRemote(entries);
  const both = new Map([...remote.lists, ...[...local].map((entry) => mergeInto(remote.lists, entry))]);
  const forgotten = new Set(forgottenLists(both, now));
  const remove = [...forgotten].map(listKey).filter((key) => key in entries);
  const room = new Room(entries, remove);
  const plan: Push = { set: {}, remove, tooLarge: [], noRoom: [] };
  for (const list of byLastChange(both)) {
    if (forgotten.has(list.id) || remote.newer.includes(list.id)) continue;
    const theirs = remote.lists.get(list.id);
    if (theirs && same(packList(list), packList(theirs))) continue;
    const value = { version: packedFormat.version, value: packList(pruneItems(list, now)) };
    const key = listKey(list.id);
    if (bytesOf(key, value) > quota.item) plan.tooLarge.push(list.id);
    else if (!room.take(key, value)) plan.noRoom.push(list.id);
    else plan.set[key] = value;
  }
  return plan;
}

/** As Chromium counts: the key and the JSON in UTF-8, in which "<" is written as an escape of six. */
export function bytesOf(key: string, value: unknown): number {
  const json = JSON.stringify(value).replace(/[<\u2028\u2029]/g, '\\u0000');
  return new TextEncoder().encode(key + json).length;
}

function mergeInto(remote: Lists, [id, list]: [string, StoredList]): [string, StoredList] {
  const theirs = remote.get(id);
  return [id, theirs ? mergeLists(theirs, list) : list];
}

class Room {
  private readonly sizes: Map<string, number>;

  constructor(entries: Entries, removed: readonly string[]) {
    const kept = Object.entries(entries).filter(([key]) => !removed.includes(key));
    this.sizes = new Map(kept.map(([key, value]) => [key, bytesOf(key, value)]));
  }

  /** Whether there was room; if so, it is taken. */
  take(key: string, value: unknown): boolean {
    const sizes = new Map(this.sizes).set(key, bytesOf(key, value));
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    if (total > quota.total || sizes.size > quota.items) return false;
    this.sizes.set(key, bytesOf(key, value));
    return true;
  }
}

function byLastChange(lists: Lists): StoredList[] {
  return [...lists.values()]
    .map((list) => ({ list, last: latest(stampsOf(list)) }))
    .sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0))
    .map(({ list }) => list);
}
