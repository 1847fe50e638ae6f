import { invalid } from '../../messages/problem.ts';
import type { ItemFields, NewItem } from '../../model/checklist.ts';
import { limits } from '../limits.ts';
import { type Context, changed, type Handler, noItem, noList, type Outcome } from '../outcome.ts';
import { type Stamp, stampAfter } from '../stamp.ts';
import {
  emptyItem,
  type ItemValues,
  itemOf,
  type Lists,
  registers,
  type StoredList,
  write,
} from '../state.ts';
import { isItemDeleted, isListDeleted, liveItems, stampsOf } from '../view.ts';
import { placeAtEnd, placeItem } from './place.ts';

export const addItem: Handler<'item/add'> = (lists, { list: id, item, before }, context) =>
  inList(lists, id, context, (list, stamp) => {
    if (itemOf(list, item.id)) return invalid('problemSameId');
    if (liveItems(list).length >= limits.items) return invalid('problemTooManyItems', limits.items);
    const added = { ...list, items: { ...list.items, [item.id]: registers(newValues(item), stamp) } };
    return changed(placeItem(added, item.id, before, stamp));
  });

/** Several at the end of the list: all of them, or none. */
export const addItems: Handler<'items/add'> = (lists, { list: id, items }, context) =>
  inList(lists, id, context, (list, stamp) => {
    if (items.some((item) => itemOf(list, item.id))) return invalid('problemSameId');
    if (liveItems(list).length + items.length > limits.items)
      return invalid('problemTooManyItems', limits.items);
    const added = items.map((item) => [item.id, registers(newValues(item), stamp)] as const);
    const all = { ...list, items: { ...list.items, ...Object.fromEntries(added) } };
    return changed(
      placeAtEnd(
        all,
        items.map(({ id }) => id),
        stamp,
      ),
    );
  });

export const editItem: Handler<'item/edit'> = (lists, { list, item, changes }, context) =>
  onItem(lists, list, item, context, pickFields(changes));

export const tickItem: Handler<'item/tick'> = (lists, { list, item, done }, context) =>
  onItem(lists, list, item, context, { done });

export const deleteItem: Handler<'item/delete'> = (lists, { list, item }, context) =>
  onItem(lists, list, item, context, { deleted: true });

export const tickItems: Handler<'items/tick'> = (lists, { list, items, done }, context) =>
  onItems(lists, list, items, context, { done });

export const deleteItems: Handler<'items/delete'> = (lists, { list, items }, context) =>
  onItems(lists, list, items, context, { deleted: true });

export const moveItem: Handler<'item/move'> = (lists, { list: id, item, before }, context) =>
  inList(lists, id, context, (list, stamp) => {
    const stored = itemOf(list, item);
    if (!stored || isItemDeleted(stored)) return noItem;
    return before === item ? changed() : changed(placeItem(list, item, before, stamp));
  });

/** The item keeps its place while it is deleted, so this brings it back exactly where it was. */
export const undeleteItem: Handler<'item/undelete'> = (lists, { list: id, item }, context) =>
  inList(lists, id, context, (list, stamp) => {
    const stored = itemOf(list, item);
    if (!stored) return noItem;
    if (isItemDeleted(stored) && liveItems(list).length >= limits.items)
      return invalid('problemTooManyItems', limits.items);
    return changed(withItem(list, item, { deleted: false }, stamp));
  });

/** The list with some values of one item written. */
export function withItem(
  list: StoredList,
  id: string,
  values: Partial<ItemValues>,
  stamp: Stamp,
): StoredList {
  const item = itemOf(list, id);
  return item ? { ...list, items: { ...list.items, [id]: write(item, values, stamp) } } : list;
}

export function newValues(item: NewItem): ItemValues {
  return { ...emptyItem, ...pickFields(item), text: item.text, done: item.done ?? false };
}

/** Runs a change on a list that is there, with a stamp later than all that it holds. */
export function inList(
  lists: Lists,
  id: string,
  { at, by }: Context,
  change: (list: StoredList, stamp: Stamp) => Outcome,
): Outcome {
  const list = lists.get(id);
  if (!list || isListDeleted(list)) return noList;
  return change(list, stampAfter(stampsOf(list), at, by));
}

function onItem(
  lists: Lists,
  id: string,
  item: string,
  context: Context,
  values: Partial<ItemValues>,
): Outcome {
  return onItems(lists, id, [item], context, values);
}

/** Those of the items that are still there; refused only where none is. */
function onItems(
  lists: Lists,
  id: string,
  items: readonly string[],
  context: Context,
  values: Partial<ItemValues>,
): Outcome {
  return inList(lists, id, context, (list, stamp) => {
    const there = items.filter((item) => {
      const stored = itemOf(list, item);
      return stored && !isItemDeleted(stored);
    });
    if (there.length === 0) return noItem;
    return changed(there.reduce((next, item) => withItem(next, item, values, stamp), list));
  });
}

function pickFields({ text, note, settings, command }: Partial<ItemFields>): Partial<ItemFields> {
  const fields = { text, note, settings, command };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
