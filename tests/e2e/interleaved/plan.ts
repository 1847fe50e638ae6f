import type { ChecklistIntent } from '../../../lib/model/checklist.ts';
import type { Deed } from './actor.ts';

export const LIST = 'home';
export const PAGE = 'guides.example/activate';

export type Random = () => number;

/** What a popup does: adds items, and ticks, edits, moves, deletes and brings back its own. */
export function popupLane(lane: string, count: number, random: Random): Deed[] {
  const own: string[] = [];
  return Array.from({ length: count }, (_, index) => {
    const item = own[Math.floor(random() * own.length)];
    if (item === undefined || random() < 0.3) {
      own.push(`${lane}${index}`);
      return list(add(`${lane}${index}`));
    }
    return list(alter(item, own[0] ?? null, index, random()));
  });
}

/** What a guide does: ticks steps of its article, takes ticks back, and saves a step now and then. */
export function guideLane(lane: string, count: number, random: Random): Deed[] {
  return Array.from({ length: count }, (_, index) =>
    random() < 0.2
      ? list(add(`${lane}${index}`))
      : {
          kind: 'progress',
          intent: { type: 'tick', page: PAGE, step: `${lane}${index % 7}`, done: random() < 0.6 },
        },
  );
}

/** Files imported one after another, each with a list that the one before had too. */
export function importLane(lane: string, count: number): Deed[] {
  return Array.from({ length: count }, (_, index) => {
    const updatedAt = index + 1;
    const fields = { done: false, note: '', settings: null, command: '', updatedAt };
    const items = [`${lane}${index}`, `${lane}${index + 1}`].map((id) => ({
      id,
      text: `File ${index}`,
      ...fields,
    }));
    const imported = { id: lane, name: `Imported ${index}`, items, source: null, archived: false, updatedAt };
    return list({ type: 'import', mode: 'merge', lists: [imported] });
  });
}

function list(intent: ChecklistIntent): Deed {
  return { kind: 'list', intent };
}

function add(id: string): ChecklistIntent {
  return { type: 'item/add', list: LIST, item: { id, text: `Item ${id}` }, before: null };
}

function alter(item: string, before: string | null, index: number, chance: number): ChecklistIntent {
  if (chance < 0.4) return { type: 'item/tick', list: LIST, item, done: index % 2 === 0 };
  if (chance < 0.6) return { type: 'item/edit', list: LIST, item, changes: { text: `Edited ${index}` } };
  if (chance < 0.8) return { type: 'item/move', list: LIST, item, before };
  return { type: chance < 0.9 ? 'item/delete' : 'item/undelete', list: LIST, item };
}
