import type { Checklist, ChecklistItem } from '../model/checklist.ts';
import { isLaunchable } from '../settings/allow-list.ts';
import { NEVER, type Stamp, timeOf } from './stamp.ts';
import type { Lists, StoredItem, StoredList } from './state.ts';

/** The lists as the reader sees them, in order, without deleted ones. */
export function toChecklists(lists: Lists): Checklist[] {
  return inOrder([...lists.values()].map((list) => [list.id, list.fields, list] as const))
    .filter((list) => !isListDeleted(list))
    .map(toChecklist);
}

/** The list that is shown where the reader has chosen this one: another, where it is archived or gone. */
export function currentList(lists: readonly Checklist[], chosen: string): Checklist | undefined {
  const open = lists.filter(({ archived }) => !archived);
  return open.find(({ id }) => id === chosen) ?? open[0];
}

export function toChecklist(list: StoredList): Checklist {
  const { name, source, archived } = list.fields;
  return {
    id: list.id,
    name: name[0],
    items: liveItems(list).map(([id, item]) => toItem(id, item)),
    source: source[0],
    archived: archived[0],
    updatedAt: timeOf(latest(stampsOf(list))),
  };
}

/** Ids and items in the reader's order, deleted ones among them. */
export function allItems(list: StoredList): [string, StoredItem][] {
  return inOrder(Object.entries(list.items).map(([id, item]) => [id, item, [id, item]] as const));
}

export function liveItems(list: StoredList): [string, StoredItem][] {
  return allItems(list).filter(([, item]) => !isItemDeleted(item));
}

/** What was written after a deletion (on another device, without knowing of it) brings the item back. */
export function isItemDeleted(item: StoredItem): boolean {
  return item.deleted[0] && latest(writings(item)) <= item.deleted[1];
}

export function isListDeleted(list: StoredList): boolean {
  const [deleted, at] = list.fields.deleted;
  if (!deleted) return false;
  if (list.fields.name[1] > at) return false;
  return Object.values(list.items).every((item) => latest(writings(item)) <= at);
}

export function* stampsOf(list: StoredList): Generator<Stamp> {
  for (const register of Object.values(list.fields)) yield register[1];
  for (const item of Object.values(list.items)) for (const register of Object.values(item)) yield register[1];
}

export function latest(stamps: Iterable<Stamp>): Stamp {
  let last = NEVER;
  for (const stamp of stamps) if (stamp > last) last = stamp;
  return last;
}

/** Stamps of what the reader wrote; ticks and moves are not enough to undo a deletion. */
function writings(item: StoredItem): Stamp[] {
  return [item.text[1], item.note[1], item.settings[1], item.command[1]];
}

function toItem(id: string, item: StoredItem): ChecklistItem {
  const settings = item.settings[0];
  return {
    id,
    text: item.text[0],
    done: item.done[0],
    note: item.note[0],
    settings: settings !== null && isLaunchable(settings) ? settings : null,
    command: item.command[0],
    updatedAt: timeOf(latest([...writings(item), item.done[1], item.order[1]])),
  };
}

/** Sorted by their order keys, then by id. */
function inOrder<T>(entries: (readonly [string, Pick<StoredItem, 'order'>, T])[]): T[] {
  return entries
    .sort(([idA, a], [idB, b]) => compare(a.order[0], b.order[0]) || compare(idA, idB))
    .map(([, , value]) => value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
