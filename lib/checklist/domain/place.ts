import { keyBetween, keysFor, LONGEST_KEY } from '../order.ts';
import type { Stamp } from '../stamp.ts';
import { type StoredItem, type StoredList, write } from '../state.ts';
import { allItems } from '../view.ts';

/** The list with one of its items put before another, or at the end. Where no key fits between, all get new ones. */
export function placeItem(list: StoredList, item: string, before: string | null, stamp: Stamp): StoredList {
  const others = allItems(list).filter(([id]) => id !== item);
  const found = others.findIndex(([id]) => id === before);
  const index = found < 0 ? others.length : found;
  const key = keyBetween(keyAt(others, index - 1), keyAt(others, index));
  if (key !== null && key.length <= LONGEST_KEY) return withOrder(list, [[item, key]], stamp);
  const ids = others.map(([id]) => id).toSpliced(index, 0, item);
  return withNewKeys(list, ids, stamp);
}

/** The list with these of its items at the end, in this order. */
export function placeAtEnd(list: StoredList, items: readonly string[], stamp: Stamp): StoredList {
  const moved = new Set(items);
  const others = allItems(list).filter(([id]) => !moved.has(id));
  let last = keyAt(others, others.length - 1);
  const keys: [string, string][] = [];
  for (const id of items) {
    last = keyBetween(last, null);
    if (last === null || last.length > LONGEST_KEY)
      return withNewKeys(list, [...others.map(([other]) => other), ...items], stamp);
    keys.push([id, last]);
  }
  return withOrder(list, keys, stamp);
}

/** The order key for a list that comes after all the others. */
export function lastKey(orders: Iterable<string>): string {
  const last = [...orders].reduce<string | null>((a, b) => (a !== null && a > b ? a : b), null);
  return keyBetween(last, null) ?? `${last}V`;
}

function withNewKeys(list: StoredList, ids: readonly string[], stamp: Stamp): StoredList {
  const keys = keysFor(ids.length);
  return withOrder(
    list,
    ids.map((id, place) => [id, keys[place] ?? '']),
    stamp,
  );
}

function withOrder(list: StoredList, keys: [string, string][], stamp: Stamp): StoredList {
  const items: Record<string, StoredItem> = { ...list.items };
  for (const [id, order] of keys) {
    const item = items[id];
    if (item) items[id] = write(item, { order }, stamp);
  }
  return { ...list, items };
}

function keyAt(entries: [string, StoredItem][], index: number): string | null {
  return entries[index]?.[1].order[0] ?? null;
}
