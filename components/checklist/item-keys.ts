import { type Part, partOf } from './use-item-focus.ts';

interface Acts {
  move: (step: -1 | 1, part: Part) => void;
  walk: (step: -1 | 1, part: Part) => void;
  edit: () => void;
  remove: (part: Part) => void;
}

/** Keys on a row: arrows walk, Alt and arrows move the item, F2 edits, Delete deletes. */
export function itemKey(event: KeyboardEvent, acts: Acts): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const part = partOf(event.target);
  const act = {
    ArrowUp: () => (event.altKey ? acts.move(-1, part) : acts.walk(-1, part)),
    ArrowDown: () => (event.altKey ? acts.move(1, part) : acts.walk(1, part)),
    F2: acts.edit,
    Delete: () => acts.remove(part),
  }[event.key];
  if (!act) return;
  event.preventDefault();
  act();
}
