import * as v from 'valibot';
import type { Checklist, ChecklistIntent, ItemFields, NewItem } from '../model/checklist.ts';
import { isLaunchable } from '../settings/allow-list.ts';
import { importMode } from '../storage/import-mode.ts';
import { limits } from './limits.ts';
import { id, source } from './schema.ts';

type IntentType = ChecklistIntent['type'];
type Schema<T> = v.GenericSchema<unknown, T>;

/** Issue messages that begin with "problem" are keys of messages for the reader; `requirement` fills `$1`. */
const filled = (most: number, tooLong: string) =>
  v.pipe(v.string(), v.regex(/\S/, 'problemTextEmpty'), v.maxLength(most, tooLong));

const name = filled(limits.name, 'problemNameTooLong');
const text = filled(limits.text, 'problemTextTooLong');
const note = v.pipe(v.string(), v.maxLength(limits.note, 'problemNoteTooLong'));
const command = v.pipe(v.string(), v.maxLength(limits.command, 'problemCommandTooLong'));
const settings = v.nullable(v.pipe(v.string(), v.check(isLaunchable, 'problemSettingsPage')));
const origin = v.pipe(
  source,
  v.check((from) => isWebAddress(from), 'problemSource'),
);
const place = v.nullable(id);
const done = v.boolean();
const time = v.pipe(v.number(), v.integer(), v.minValue(0));

const changes: Schema<Partial<ItemFields>> = v.partial(v.object({ text, note, settings, command }));

const newItem: Schema<NewItem> = v.object({
  id,
  text,
  note: v.optional(note),
  settings: v.optional(settings),
  command: v.optional(command),
  done: v.optional(done),
});

const newItems = v.pipe(
  v.array(newItem),
  v.maxLength(limits.items, 'problemTooManyItems'),
  v.check((all) => areUnique(all), 'problemSameId'),
);

/** A list in a file: Settings pages that are not known here are dropped rather than the whole file refused. */
const givenList: Schema<Checklist> = v.object({
  id,
  name,
  source: origin,
  archived: v.boolean(),
  updatedAt: time,
  items: v.pipe(
    v.array(
      v.object({
        id,
        text,
        done,
        note,
        command,
        settings: v.nullable(v.pipe(v.string(), v.maxLength(limits.address, 'problemSettingsPage'))),
        updatedAt: time,
      }),
    ),
    v.maxLength(limits.items, 'problemTooManyItems'),
    v.check((all) => areUnique(all), 'problemSameId'),
  ),
});

export const givenLists: Schema<Checklist[]> = v.pipe(
  v.array(givenList),
  v.maxLength(limits.lists, 'problemTooManyLists'),
  v.check((all) => areUnique(all), 'problemSameId'),
);

const list = id;
const ids = v.pipe(v.array(id), v.maxLength(limits.items, 'problemTooManyItems'));

/** The shape of every intent, as it may come from a view. */
export const intentSchemas: {
  readonly [Type in IntentType]: Schema<Extract<ChecklistIntent, { type: Type }>>;
} = {
  'list/create': v.object({ type: v.literal('list/create'), list, name, items: newItems, source: origin }),
  'list/rename': v.object({ type: v.literal('list/rename'), list, name }),
  'list/archive': v.object({ type: v.literal('list/archive'), list, archived: v.boolean() }),
  'list/duplicate': v.object({ type: v.literal('list/duplicate'), list, copy: id, name }),
  'list/tick-all': v.object({ type: v.literal('list/tick-all'), list, done }),
  'list/delete': v.object({ type: v.literal('list/delete'), list }),
  'list/undelete': v.object({ type: v.literal('list/undelete'), list }),
  'item/add': v.object({ type: v.literal('item/add'), list, item: newItem, before: place }),
  'items/add': v.object({ type: v.literal('items/add'), list, items: newItems }),
  'items/tick': v.object({ type: v.literal('items/tick'), list, items: ids, done }),
  'items/delete': v.object({ type: v.literal('items/delete'), list, items: ids }),
  'item/edit': v.object({ type: v.literal('item/edit'), list, item: id, changes }),
  'item/tick': v.object({ type: v.literal('item/tick'), list, item: id, done }),
  'item/move': v.object({ type: v.literal('item/move'), list, item: id, before: place }),
  'item/delete': v.object({ type: v.literal('item/delete'), list, item: id }),
  'item/undelete': v.object({ type: v.literal('item/undelete'), list, item: id }),
  import: v.object({ type: v.literal('import'), mode: importMode, lists: givenLists }),
};

function areUnique(entries: { id: string }[]): boolean {
  return new Set(entries.map((entry) => entry.id)).size === entries.length;
}

function isWebAddress(value: Checklist['source']): boolean {
  if (value === null) return true;
  return (
    /^https?:\/\//i.test(value.url) &&
    value.url.length <= limits.address &&
    value.title.length <= limits.title
  );
}
