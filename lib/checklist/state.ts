import type { Checklist, ChecklistItem } from '../model/checklist.ts';
import type { Stamp } from './stamp.ts';

/** A value and when it was written. Of two, the one with the later stamp wins. */
export type Register<T> = readonly [value: T, stamp: Stamp];

export type Registers<Values> = { readonly [Field in keyof Values]: Register<Values[Field]> };

export type ItemValues = Pick<ChecklistItem, 'text' | 'done' | 'note' | 'settings' | 'command'> & Placed;

export type ListValues = Pick<Checklist, 'name' | 'archived' | 'source'> & Placed;

interface Placed {
  /** Key among its siblings; ties are broken by id. */
  order: string;
  deleted: boolean;
}

export type StoredItem = Registers<ItemValues>;

/** One list as it is kept: every field with its own stamp, deleted items among the others. */
export interface StoredList {
  readonly id: string;
  readonly fields: Registers<ListValues>;
  readonly items: Readonly<Record<string, StoredItem>>;
}

export type Lists = ReadonlyMap<string, StoredList>;

export const emptyItem: ItemValues = {
  text: '',
  done: false,
  note: '',
  settings: null,
  command: '',
  order: '',
  deleted: false,
};

export const emptyList: ListValues = { name: '', archived: false, source: null, order: '', deleted: false };

export const itemFields = Object.keys(emptyItem) as (keyof ItemValues)[];
export const listFields = Object.keys(emptyList) as (keyof ListValues)[];

/** All values written at once. */
export function registers<Values extends object>(values: Values, stamp: Stamp): Registers<Values> {
  const pairs = Object.entries(values).map(([field, value]) => [field, [value, stamp]]);
  return Object.fromEntries(pairs) as Registers<Values>;
}

/** Those values that differ are written; the others keep their stamps. */
export function write<Values extends object>(
  current: Registers<Values>,
  changes: Partial<Values>,
  stamp: Stamp,
): Registers<Values> {
  const next: Record<string, Register<unknown>> = { ...current };
  for (const [field, value] of Object.entries(changes)) {
    const old = next[field];
    if (value === undefined || (old && same(old[0], value))) continue;
    next[field] = [value, stamp];
  }
  return next as Registers<Values>;
}

/** Deleted items are there too; null where there never was one. */
export function itemOf(list: StoredList, id: string): StoredItem | null {
  return Object.hasOwn(list.items, id) ? (list.items[id] ?? null) : null;
}

/** Whether two stored values (plain JSON, keys in one order) are equal. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
