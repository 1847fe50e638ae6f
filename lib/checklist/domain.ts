import type { ChecklistIntent } from '../model/checklist.ts';
import { importLists } from './domain/import.ts';
import {
  addItem,
  addItems,
  deleteItem,
  deleteItems,
  editItem,
  moveItem,
  tickItem,
  tickItems,
  undeleteItem,
} from './domain/items.ts';
import {
  archiveList,
  createList,
  deleteList,
  duplicateList,
  renameList,
  tickAll,
  undeleteList,
} from './domain/lists.ts';
import type { Context, Handler, Outcome } from './outcome.ts';
import type { Lists } from './state.ts';

const handlers: { readonly [Type in ChecklistIntent['type']]: Handler<Type> } = {
  'list/create': createList,
  'list/rename': renameList,
  'list/archive': archiveList,
  'list/duplicate': duplicateList,
  'list/tick-all': tickAll,
  'list/delete': deleteList,
  'list/undelete': undeleteList,
  'item/add': addItem,
  'items/add': addItems,
  'items/tick': tickItems,
  'items/delete': deleteItems,
  'item/edit': editItem,
  'item/tick': tickItem,
  'item/move': moveItem,
  'item/delete': deleteItem,
  'item/undelete': undeleteItem,
  import: importLists,
};

/** What a change makes of the lists. Pure; the intent has been checked and its product keys masked. */
export function apply(lists: Lists, intent: ChecklistIntent, context: Context): Outcome {
  const handler = handlers[intent.type] as Handler<typeof intent.type>;
  return handler(lists, intent as never, context);
}

/** The lists that a change looks at, by id, or all of them. */
export function listsOf(intent: ChecklistIntent): string[] | 'all' {
  switch (intent.type) {
    case 'list/create':
    case 'list/duplicate':
    case 'list/undelete':
    case 'import':
      return 'all';
    default:
      return [intent.list];
  }
}
