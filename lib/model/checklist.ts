/** One list of the reader's own. */
export interface Checklist {
  id: string;
  name: string;
  /** In the reader's order; deleted ones are not among them. */
  items: ChecklistItem[];
  /** The article it was made from. */
  source: { url: string; title: string } | null;
  archived: boolean;
  /** Milliseconds since 1970, of the last change of any kind. */
  updatedAt: number;
}

export interface ChecklistItem {
  id: string;
  text: string;
  done: boolean;
  note: string;
  /** URI of a catalogued Settings page, or null. */
  settings: string | null;
  command: string;
  /** Milliseconds since 1970. */
  updatedAt: number;
}

export type ItemFields = Pick<ChecklistItem, 'text' | 'note' | 'settings' | 'command'>;

/** What the reader wants done to the lists. Ids of new lists and items are made by the view that asks. */
export type ChecklistIntent =
  | { type: 'list/create'; list: string; name: string; items: NewItem[]; source: Checklist['source'] }
  | { type: 'list/rename'; list: string; name: string }
  | { type: 'list/archive'; list: string; archived: boolean }
  | { type: 'list/duplicate'; list: string; copy: string; name: string }
  | { type: 'list/tick-all'; list: string; done: boolean }
  | { type: 'list/delete'; list: string }
  | { type: 'list/undelete'; list: string }
  | { type: 'item/add'; list: string; item: NewItem; before: string | null }
  | { type: 'items/add'; list: string; items: NewItem[] }
  | { type: 'items/tick'; list: string; items: string[]; done: boolean }
  | { type: 'items/delete'; list: string; items: string[] }
  | { type: 'item/edit'; list: string; item: string; changes: Partial<ItemFields> }
  | { type: 'item/tick'; list: string; item: string; done: boolean }
  | { type: 'item/move'; list: string; item: string; before: string | null }
  | { type: 'item/delete'; list: string; item: string }
  | { type: 'item/undelete'; list: string; item: string }
  | { type: 'import'; mode: ImportMode; lists: Checklist[] };

/**
 * `merge` adds what is missing and takes what the file changed later; `replace` makes the lists those of the file.
 */
export type ImportMode = 'merge' | 'replace';

export interface NewItem extends Partial<ItemFields> {
  id: string;
  text: string;
  done?: boolean;
}
