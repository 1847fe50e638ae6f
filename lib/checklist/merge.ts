import type { Register, Registers, StoredItem, StoredList } from './state.ts';

/**
 * Two states of one list made one: of every field the later value, of items the union. Commutative, associative and
 * idempotent, so replicas that have seen the same changes agree, in whatever order they saw them.
 */
export function mergeLists(a: StoredList, b: StoredList): StoredList {
  return { id: a.id, fields: mergeRegisters(a.fields, b.fields), items: mergeItems(a.items, b.items) };
}

function mergeItems(a: StoredList['items'], b: StoredList['items']): StoredList['items'] {
  const merged: Record<string, StoredItem> = { ...a };
  for (const [id, item] of Object.entries(b)) {
    const other = Object.hasOwn(a, id) ? a[id] : undefined;
    merged[id] = other ? mergeRegisters(other, item) : item;
  }
  return merged;
}

function mergeRegisters<Values extends object>(
  a: Registers<Values>,
  b: Registers<Values>,
): Registers<Values> {
  const pairs = (Object.keys(a) as (keyof Values)[]).map((field) => [field, later(a[field], b[field])]);
  return Object.fromEntries(pairs) as Registers<Values>;
}

/** Equal stamps with different values come from a copied profile: the values themselves then decide. */
function later<T>(a: Register<T>, b: Register<T>): Register<T> {
  if (a[1] !== b[1]) return a[1] > b[1] ? a : b;
  return JSON.stringify(a[0]) >= JSON.stringify(b[0]) ? a : b;
}
