import fc from 'fast-check';
import type { ChecklistIntent, NewItem } from '../../../../lib/model/checklist.ts';

/** Few ids, so that random intents meet. */
const listId = fc.constantFrom('home', 'laptop', 'mum');
const itemId = fc.nat({ max: 19 }).map((number) => `item${number}`);
const text = fc.constantFrom('Check activation', 'Sign in', 'Note the edition', 'Call Mum', 'Back up');
const place = fc.option(itemId, { freq: 3 });
const done = fc.boolean();
const settings = fc.constantFrom(null, 'ms-settings:activation', 'ms-settings:about');
const changes = fc.record({ text, note: text, settings }, { requiredKeys: [] });
const newItem: fc.Arbitrary<NewItem> = fc.record(
  { id: itemId, text, done },
  { requiredKeys: ['id', 'text'] },
);
const newItems = fc.uniqueArray(newItem, { maxLength: 8, selector: (item) => item.id });

const given = fc.record({
  id: listId,
  name: text,
  source: fc.constant(null),
  archived: fc.boolean(),
  updatedAt: fc.nat({ max: 3_000_000 }),
  items: fc.uniqueArray(
    fc.record({
      id: itemId,
      text,
      done,
      note: text,
      settings,
      command: fc.constant(''),
      updatedAt: fc.nat({ max: 3_000_000 }),
    }),
    { maxLength: 8, selector: (item) => item.id },
  ),
});

const of = <Type extends ChecklistIntent['type']>(type: Type) => ({ type: fc.constant(type), list: listId });

/** Any change to three lists of up to twenty items, importing included. */
export const anyIntent: fc.Arbitrary<ChecklistIntent> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ ...of('list/create'), name: text, items: newItems, source: fc.constant(null) }),
  },
  { weight: 1, arbitrary: fc.record({ ...of('list/rename'), name: text }) },
  { weight: 1, arbitrary: fc.record({ ...of('list/archive'), archived: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ ...of('list/duplicate'), copy: listId, name: text }) },
  { weight: 1, arbitrary: fc.record({ ...of('list/tick-all'), done }) },
  { weight: 1, arbitrary: fc.record({ ...of('list/delete') }) },
  { weight: 2, arbitrary: fc.record({ ...of('list/undelete') }) },
  { weight: 6, arbitrary: fc.record({ ...of('item/add'), item: newItem, before: place }) },
  { weight: 2, arbitrary: fc.record({ ...of('items/add'), items: newItems }) },
  {
    weight: 1,
    arbitrary: fc.record({ ...of('items/tick'), items: fc.array(itemId, { maxLength: 5 }), done }),
  },
  { weight: 1, arbitrary: fc.record({ ...of('items/delete'), items: fc.array(itemId, { maxLength: 5 }) }) },
  { weight: 3, arbitrary: fc.record({ ...of('item/edit'), item: itemId, changes }) },
  { weight: 3, arbitrary: fc.record({ ...of('item/tick'), item: itemId, done }) },
  { weight: 3, arbitrary: fc.record({ ...of('item/move'), item: itemId, before: place }) },
  { weight: 2, arbitrary: fc.record({ ...of('item/delete'), item: itemId }) },
  { weight: 2, arbitrary: fc.record({ ...of('item/undelete'), item: itemId }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('import' as const),
      mode: fc.constantFrom('merge' as const, 'replace' as const),
      lists: fc.uniqueArray(given, { maxLength: 3, selector: (list) => list.id }),
    }),
  },
);
