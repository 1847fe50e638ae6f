import { newItems, type TemplateItem } from '../../lib/checklist/templates.ts';
import type { Checklist, ChecklistIntent, ChecklistItem, ItemFields } from '../../lib/model/checklist.ts';
import type { Deed } from './contract.ts';

/** What the reader can do to an item, each with its opposite. */

export function tickDeed(list: string, item: ChecklistItem, done: boolean): Deed {
  return {
    intents: [{ type: 'item/tick', list, item: item.id, done }],
    undo: [{ type: 'item/tick', list, item: item.id, done: item.done }],
  };
}

/** All of them at once, so that none is lost with a page that closes meanwhile. */
export function addDeed(list: string, given: readonly TemplateItem[]): Deed {
  const items = newItems(given);
  return {
    intents: [{ type: 'items/add', list, items }],
    undo: [{ type: 'items/delete', list, items: items.map(({ id }) => id) }],
  };
}

export function editDeed(list: string, item: ChecklistItem, changes: Partial<ItemFields>): Deed {
  const before = Object.fromEntries(
    Object.keys(changes).map((field) => [field, item[field as keyof ItemFields]]),
  );
  return {
    intents: [{ type: 'item/edit', list, item: item.id, changes }],
    undo: [{ type: 'item/edit', list, item: item.id, changes: before }],
  };
}

/**
 * Keeps what was being written in an item while it was deleted elsewhere, by itself or with its list: it comes back with
 * the words, as it does where lists of several devices are brought together.
 */
export function reviveDeed(list: string, item: ChecklistItem, changes: Partial<ItemFields>): Deed {
  const { intents, undo = [] } = editDeed(list, item, changes);
  return {
    intents: [{ type: 'list/undelete', list }, { type: 'item/undelete', list, item: item.id }, ...intents],
    undo,
  };
}

export function deleteDeed(list: string, item: ChecklistItem, said: string): Deed {
  return {
    intents: [{ type: 'item/delete', list, item: item.id }],
    undo: [{ type: 'item/undelete', list, item: item.id }],
    said,
  };
}

/**
 * Puts an item at a place among the others (0 is the top); null where it is there already or nothing moves.
 * @param from where it is, if it is on its way from where the list has it
 */
export function moveDeed(list: Checklist, item: string, to: number, from = placeIn(list, item)): Deed | null {
  if (from < 0 || from === to || to < 0 || to >= list.items.length) return null;
  const others = list.items.filter((other) => other.id !== item);
  const move = (place: number): ChecklistIntent => ({
    type: 'item/move',
    list: list.id,
    item,
    before: others[place]?.id ?? null,
  });
  return { intents: [move(to)], undo: [move(from)] };
}

function placeIn(list: Checklist, item: string): number {
  return list.items.findIndex((other) => other.id === item);
}

/** Ticks or unticks all; undone, only those that were otherwise change back. */
export function tickAllDeed(list: Checklist, done: boolean, said: string): Deed {
  const changed = list.items.filter((item) => item.done !== done).map(({ id }) => id);
  return {
    intents: [{ type: 'list/tick-all', list: list.id, done }],
    undo: changed.length > 0 ? [{ type: 'items/tick', list: list.id, items: changed, done: !done }] : [],
    said,
  };
}

export function renameDeed(list: Checklist, name: string): Deed {
  return {
    intents: [{ type: 'list/rename', list: list.id, name }],
    undo: [{ type: 'list/rename', list: list.id, name: list.name }],
  };
}

export function duplicateDeed(list: Checklist, copy: string, name: string): Deed {
  return {
    intents: [{ type: 'list/duplicate', list: list.id, copy, name }],
    undo: [{ type: 'list/delete', list: copy }],
  };
}

export function archiveDeed(list: Checklist, archived: boolean, said: string): Deed {
  return {
    intents: [{ type: 'list/archive', list: list.id, archived }],
    undo: [{ type: 'list/archive', list: list.id, archived: !archived }],
    said,
  };
}

export function deleteListDeed(list: Checklist, said: string): Deed {
  return {
    intents: [{ type: 'list/delete', list: list.id }],
    undo: [{ type: 'list/undelete', list: list.id }],
    said,
  };
}

/** A new list, from a template's items or empty. */
export function createDeed(id: string, name: string, items: readonly TemplateItem[]): Deed {
  return {
    intents: [
      {
        type: 'list/create',
        list: id,
        name,
        items: newItems(items),
        source: null,
      },
    ],
    undo: [{ type: 'list/delete', list: id }],
  };
}
