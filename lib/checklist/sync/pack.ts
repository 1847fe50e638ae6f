import * as v from 'valibot';
import type { Format } from '../../storage/format.ts';
import { id, listFormat, stamp } from '../schema.ts';
import { NEVER, type Stamp } from '../stamp.ts';
import {
  emptyItem,
  emptyList,
  itemFields,
  listFields,
  type Registers,
  registers,
  type StoredList,
} from '../state.ts';
import { isItemDeleted, isListDeleted } from '../view.ts';

/**
 * A list as small as it can be in `storage.sync`: stamps in a table, fields by position, of what is deleted only its id
 * and when. The same list always gives the same bytes.
 */
export interface PackedList {
  id: string;
  /** Values in the order of `listFields`, then their stamps; only the stamp where the list is deleted. */
  f: Row;
  /** Id, values in the order of `itemFields`, stamps; or id and stamp of a deleted one. Sorted by id. */
  i: [string, ...Row][];
  /** What the numbers of stamps refer to, sorted. */
  s: Stamp[];
}

/** Indices of stamps: one where all are the same. */
type Row = [...values: unknown[], stamps: number | number[]];

export function packList(list: StoredList): PackedList {
  const deleted = isListDeleted(list);
  const items = deleted ? [] : Object.entries(list.items).sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = items.map(([, item]) => shorten(item, itemFields, isItemDeleted(item)));
  const fields = shorten(list.fields, listFields, deleted);
  const table = [...new Set([fields, ...rows].flatMap(({ stamps }) => stamps))].sort();
  const index = new Map(table.map((written, place) => [written, place]));
  const toRow = ({ values, stamps }: Short): Row => [
    ...values,
    compact(stamps.map((one) => index.get(one) ?? 0)),
  ];
  return {
    id: list.id,
    f: toRow(fields),
    i: rows.map((row, n) => [items[n]?.[0] ?? '', ...toRow(row)]),
    s: table,
  };
}

/** Throws where the packed list does not fit together. */
function unpackList({ id: list, f, i, s }: PackedList): StoredList {
  const items = i.map(([item, ...row]) => [item, restore(row as Row, emptyItem, itemFields, s)] as const);
  const fields = restore(f, emptyList, listFields, s);
  return { id: list, fields, items: Object.fromEntries(items) };
}

interface Short {
  values: unknown[];
  stamps: Stamp[];
}

function shorten<Values extends { deleted: boolean }>(
  entry: Registers<Values>,
  names: readonly (keyof Values)[],
  deleted: boolean,
): Short {
  if (deleted) return { values: [], stamps: [entry.deleted[1]] };
  return { values: names.map((name) => entry[name][0]), stamps: names.map((name) => entry[name][1]) };
}

function compact(stamps: number[]): number | number[] {
  const [first = 0] = stamps;
  return stamps.every((one) => one === first) ? first : stamps;
}

function restore<Values extends { deleted: boolean }>(
  row: Row,
  empty: Values,
  names: readonly (keyof Values)[],
  table: readonly Stamp[],
): Registers<Values> {
  const stamps = row.at(-1) as number | number[];
  const values = row.slice(0, -1);
  const at = (place: number) => table[typeof stamps === 'number' ? stamps : (stamps[place] ?? -1)] ?? fail();
  if (values.length === 0) return { ...registers(empty, NEVER), deleted: [true, at(0)] };
  if (values.length !== names.length) fail();
  const pairs = names.map((name, place) => [name, [values[place], at(place)]]);
  return Object.fromEntries(pairs) as Registers<Values>;
}

function fail(): never {
  throw new Error('a packed list that does not fit together');
}

const packed = v.object({
  id,
  f: v.array(v.unknown()),
  i: v.array(v.array(v.unknown())),
  s: v.array(stamp),
});

/** One list under `list:<id>` of `storage.sync`; what comes out has been checked like a list stored here. */
export const packedFormat: Format<StoredList> = {
  version: 1,
  schema: v.pipe(
    packed,
    v.transform((row): unknown => unpackList(row as PackedList)),
    listFormat.schema,
  ),
  migrations: {},
};
