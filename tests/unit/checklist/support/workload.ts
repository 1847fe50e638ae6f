import type { Checklist, ChecklistIntent } from '../../../../lib/model/checklist.ts';

const LIST = 'home';

/**
 * What one view does in a long sitting with a list that others use too: it adds items, and ticks, edits, moves, deletes
 * and brings back those that it has added; now and then it imports a list.
 */
export function workload(view: string, count: number, random: () => number): ChecklistIntent[] {
  const own: string[] = [];
  return Array.from({ length: count }, (_, index) => {
    const item = own[Math.floor(random() * own.length)];
    if (index % 40 === 39) return importOne(`${view}-import`, index);
    if (item === undefined || random() < 0.35) return add(own, `${view}${index}`, item ?? null);
    return alter(item, own[0] ?? null, index, random());
  });
}

export const firstIntent: ChecklistIntent = {
  type: 'list/create',
  list: LIST,
  name: 'Home PC',
  items: [],
  source: null,
};

function add(own: string[], id: string, before: string | null): ChecklistIntent {
  own.push(id);
  return { type: 'item/add', list: LIST, item: { id, text: `Item ${id}` }, before };
}

function alter(item: string, before: string | null, index: number, chance: number): ChecklistIntent {
  if (chance < 0.4) return { type: 'item/tick', list: LIST, item, done: index % 2 === 0 };
  if (chance < 0.6)
    return { type: 'item/edit', list: LIST, item, changes: { text: `Edited ${index}`, note: 'n' } };
  if (chance < 0.8) return { type: 'item/move', list: LIST, item, before };
  if (chance < 0.9) return { type: 'item/delete', list: LIST, item };
  return { type: 'item/undelete', list: LIST, item };
}

function importOne(id: string, updatedAt: number): ChecklistIntent {
  const item = {
    id: `i${updatedAt}`,
    text: 'Imported',
    done: false,
    note: '',
    settings: null,
    command: '',
    updatedAt,
  };
  const list: Checklist = { id, name: 'Imported', items: [item], source: null, archived: false, updatedAt };
  return { type: 'import', mode: 'merge', lists: [list] };
}
