import * as v from 'valibot';
import type { Format } from '../storage/format.ts';
import type { Stamp } from './stamp.ts';
import type { ItemValues, ListValues, Register, StoredItem, StoredList } from './state.ts';

/** Ids are made by views and end up as keys of objects; the schema library drops two names from records. */
export const id = v.pipe(
  v.string(),
  v.regex(/^(?!(?:constructor|prototype)$)[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'not an id'),
);

export const stamp = v.custom<Stamp>(isStamp, 'not a stamp');
const order = v.pipe(v.string(), v.regex(/^[0-9A-Za-z]{0,200}$/, 'not an order key'));

export const source = v.nullable(v.object({ url: v.string(), title: v.string() }));

const itemValues = {
  text: v.string(),
  done: v.boolean(),
  note: v.string(),
  settings: v.nullable(v.string()),
  command: v.string(),
  order,
  deleted: v.boolean(),
} satisfies { [Field in keyof ItemValues]: v.GenericSchema<unknown, ItemValues[Field]> };

const listValues = {
  name: v.string(),
  archived: v.boolean(),
  source,
  order,
  deleted: v.boolean(),
} satisfies { [Field in keyof ListValues]: v.GenericSchema<unknown, ListValues[Field]> };

function isStamp(raw: unknown): raw is Stamp {
  return typeof raw === 'string' && /^[0-9a-z]{9,24}$/.test(raw);
}

/** Checked by hand: a popup decodes thousands of these before it first paints. */
function register<T>(value: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, Register<T>> {
  return v.custom<Register<T>>(
    (raw) => Array.isArray(raw) && raw.length === 2 && v.is(value, raw[0]) && isStamp(raw[1]),
    'not a value with its stamp',
  );
}

const item: v.GenericSchema<unknown, StoredItem> = v.object({
  text: register(itemValues.text),
  done: register(itemValues.done),
  note: register(itemValues.note),
  settings: register(itemValues.settings),
  command: register(itemValues.command),
  order: register(itemValues.order),
  deleted: register(itemValues.deleted),
});

const list: v.GenericSchema<unknown, StoredList> = v.object({
  id,
  fields: v.object({
    name: register(listValues.name),
    archived: register(listValues.archived),
    source: register(listValues.source),
    order: register(listValues.order),
    deleted: register(listValues.deleted),
  }),
  items: v.record(id, item),
});

/** One list under `list:<id>`. */
export const listFormat: Format<StoredList> = { version: 1, schema: list, migrations: {} };
