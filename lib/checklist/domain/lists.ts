import { invalid } from '../../messages/problem.ts';
import type { NewItem } from '../../model/checklist.ts';
import { limits } from '../limits.ts';
import { keysFor } from '../order.ts';
import { type Context, changed, type Handler, noList, type Outcome } from '../outcome.ts';
import { makeStamp, type Stamp, stampAfter } from '../stamp.ts';
import { type Lists, type ListValues, registers, type StoredList, write } from '../state.ts';
import { isListDeleted, liveItems, stampsOf, toChecklist } from '../view.ts';
import { inList, newValues, withItem } from './items.ts';
import { lastKey } from './place.ts';

export const createList: Handler<'list/create'> = (lists, { list: id, name, items, source }, context) =>
  addList(lists, id, context, (order, stamp) => {
    const values: ListValues = { name, archived: false, source, order, deleted: false };
    return { id, fields: registers(values, stamp), items: registerItems(items, stamp) };
  });

export const duplicateList: Handler<'list/duplicate'> = (lists, { list: id, copy, name }, context) => {
  const original = lists.get(id);
  if (!original || isListDeleted(original)) return noList;
  const { items, source } = toChecklist(original);
  return createList(lists, { type: 'list/create', list: copy, name, items, source }, context);
};

export const renameList: Handler<'list/rename'> = (lists, { list, name }, context) =>
  onList(lists, list, context, { name });

export const archiveList: Handler<'list/archive'> = (lists, { list, archived }, context) =>
  onList(lists, list, context, { archived });

export const deleteList: Handler<'list/delete'> = (lists, { list }, context) =>
  onList(lists, list, context, { deleted: true });

export const undeleteList: Handler<'list/undelete'> = (lists, { list: id }, { at, by }) => {
  const list = lists.get(id);
  if (!list) return noList;
  if (isListDeleted(list) && countLive(lists) >= limits.lists)
    return invalid('problemTooManyLists', limits.lists);
  return changed(withValues(list, { deleted: false }, stampAfter(stampsOf(list), at, by)));
};

export const tickAll: Handler<'list/tick-all'> = (lists, { list: id, done }, context) =>
  inList(lists, id, context, (list, stamp) =>
    changed(liveItems(list).reduce((next, [item]) => withItem(next, item, { done }, stamp), list)),
  );

export function withValues(list: StoredList, values: Partial<ListValues>, stamp: Stamp): StoredList {
  return { ...list, fields: write(list.fields, values, stamp) };
}

export function registerItems(items: readonly NewItem[], stamp: Stamp): StoredList['items'] {
  const keys = keysFor(items.length);
  const entries = items.map((item, index) => {
    const values = { ...newValues(item), order: keys[index] ?? '' };
    return [item.id, registers(values, stamp)] as const;
  });
  return Object.fromEntries(entries);
}

/** Makes a list that comes last, unless the id is taken or there are too many. */
function addList(
  lists: Lists,
  id: string,
  { at, by }: Context,
  make: (order: string, stamp: Stamp) => StoredList,
): Outcome {
  if (lists.has(id)) return invalid('problemSameId');
  if (countLive(lists) >= limits.lists) return invalid('problemTooManyLists', limits.lists);
  return changed(make(orderOfNext(lists), makeStamp(at, by)));
}

/** Order key of a list that comes after all others. */
export function orderOfNext(lists: Lists): string {
  return lastKey([...lists.values()].map((list) => list.fields.order[0]));
}

/** Lists that are not deleted; archived ones count. */
export function countLive(lists: Lists): number {
  return [...lists.values()].filter((list) => !isListDeleted(list)).length;
}

function onList(lists: Lists, id: string, context: Context, values: Partial<ListValues>): Outcome {
  return inList(lists, id, context, (list, stamp) => changed(withValues(list, values, stamp)));
}
