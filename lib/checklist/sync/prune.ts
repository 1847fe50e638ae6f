import { timeOf } from '../stamp.ts';
import type { Lists, StoredItem, StoredList } from '../state.ts';
import { isItemDeleted, isListDeleted } from '../view.ts';

/**
 * Milliseconds: 90 days. Deletions are remembered that long, so that a device that was off meanwhile does not bring the
 * deleted back; one that was off for longer does.
 */
export const REMEMBER_DELETIONS = 90 * 24 * 60 * 60 * 1_000;

/** The list without items that were deleted long ago; the same list where there are none. */
export function pruneItems(list: StoredList, now: number): StoredList {
  const kept = Object.entries(list.items).filter(([, item]) => !(isItemDeleted(item) && isOld(item, now)));
  if (kept.length === Object.keys(list.items).length) return list;
  return { ...list, items: Object.fromEntries(kept) };
}

/** Ids of lists that were deleted long ago. */
export function forgottenLists(lists: Lists, now: number): string[] {
  return [...lists.values()]
    .filter((list) => isListDeleted(list) && isOld(list.fields, now))
    .map((list) => list.id);
}

function isOld({ deleted }: Pick<StoredItem, 'deleted'>, now: number): boolean {
  return now - timeOf(deleted[1]) > REMEMBER_DELETIONS;
}
