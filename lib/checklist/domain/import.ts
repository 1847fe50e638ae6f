import { invalid } from '../../messages/problem.ts';
import type { Checklist, ChecklistItem, ImportMode } from '../../model/checklist.ts';
import { isLaunchable } from '../../settings/allow-list.ts';
import { limits } from '../limits.ts';
import { keysFor } from '../order.ts';
import { type Context, changed, type Handler } from '../outcome.ts';
import { makeStamp, type Stamp, stampAfter } from '../stamp.ts';
import { itemOf, type Lists, type ListValues, registers, type StoredList } from '../state.ts';
import { allItems, isListDeleted, liveItems, stampsOf, toChecklist } from '../view.ts';
import { newValues, withItem } from './items.ts';
import { countLive, orderOfNext, registerItems, withValues } from './lists.ts';
import { placeItem } from './place.ts';

export const importLists: Handler<'import'> = (lists, { mode, lists: given }, context) => {
  const next = new Map(lists);
  for (const list of given) next.set(list.id, importList(next, withKnownPages(list), mode, context));
  if (mode === 'replace') deleteOthers(next, new Set(given.map((list) => list.id)), context);
  if (countLive(next) > limits.lists) return invalid('problemTooManyLists', limits.lists);
  const different = [...next.values()].filter((list) => list !== lists.get(list.id));
  const full = different.some((list) => liveItems(list).length > limits.items);
  return full ? invalid('problemTooManyItems', limits.items) : changed(...different);
};

function importList(lists: Lists, given: Checklist, mode: ImportMode, { at, by }: Context): StoredList {
  const list = lists.get(given.id);
  if (!list) return newList(given, orderOfNext(lists), makeStamp(at, by));
  const stamp = stampAfter(stampsOf(list), at, by);
  const values: Partial<ListValues> = { name: given.name, archived: given.archived, source: given.source };
  if (mode === 'replace' || isListDeleted(list))
    return replaceItems(withValues(list, { ...values, deleted: false }, stamp), given, stamp);
  const { updatedAt } = toChecklist(list);
  return mergeItems(given.updatedAt > updatedAt ? withValues(list, values, stamp) : list, given, stamp);
}

function newList(given: Checklist, order: string, stamp: Stamp): StoredList {
  const { id, name, archived, source } = given;
  const fields = registers({ name, archived, source, order, deleted: false }, stamp);
  return { id, fields, items: registerItems(given.items, stamp) };
}

/** Exactly the given items in the given order; the others are deleted. */
function replaceItems(list: StoredList, given: Checklist, stamp: Stamp): StoredList {
  const wanted = new Set(given.items.map((item) => item.id));
  const keys = keysFor(given.items.length);
  let next = list;
  for (const [id] of liveItems(list))
    if (!wanted.has(id)) next = withItem(next, id, { deleted: true }, stamp);
  given.items.forEach((item, index) => {
    next = putItem(next, item, stamp);
    next = withItem(next, item.id, { order: keys[index] ?? '' }, stamp);
  });
  return next;
}

/** What is missing here is added after the item that it follows in the file; of what is in both, the later stays. */
function mergeItems(list: StoredList, given: Checklist, stamp: Stamp): StoredList {
  const ages = new Map(toChecklist(list).items.map((item) => [item.id, item.updatedAt]));
  let next = list;
  let previous: string | null = null;
  for (const item of given.items) {
    const age = ages.get(item.id);
    const place = following(next, previous);
    if (age === undefined || item.updatedAt > age) next = putItem(next, item, stamp);
    if (!itemOf(list, item.id)) next = placeItem(next, item.id, place, stamp);
    previous = item.id;
  }
  return next;
}

/** An item that is here keeps its place. */
function putItem(list: StoredList, item: ChecklistItem, stamp: Stamp): StoredList {
  const stored = itemOf(list, item.id);
  const values = newValues(item);
  if (!stored) return { ...list, items: { ...list.items, [item.id]: registers(values, stamp) } };
  return withItem(list, item.id, { ...values, order: stored.order[0] }, stamp);
}

function following(list: StoredList, id: string | null): string | null {
  const ids = allItems(list).map(([other]) => other);
  return ids[id === null ? 0 : ids.indexOf(id) + 1] ?? null;
}

function deleteOthers(lists: Map<string, StoredList>, keep: Set<string>, { at, by }: Context): void {
  for (const list of lists.values()) {
    if (keep.has(list.id) || isListDeleted(list)) continue;
    lists.set(list.id, withValues(list, { deleted: true }, stampAfter(stampsOf(list), at, by)));
  }
}

function withKnownPages(list: Checklist): Checklist {
  const items = list.items.map((item) =>
    item.settings === null || isLaunchable(item.settings) ? item : { ...item, settings: null },
  );
  return { ...list, items };
}
