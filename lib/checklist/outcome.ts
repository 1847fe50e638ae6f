import type { Problem } from '../messages/requests.ts';
import type { ChecklistIntent } from '../model/checklist.ts';
import type { Lists, StoredList } from './state.ts';

/** The lists that a change leaves different, or why it cannot be made. */
export type Outcome = { ok: true; lists: StoredList[] } | Problem;

/** When (milliseconds since 1970) and on which device a change is made. */
export interface Context {
  at: number;
  by: string;
}

export type Handler<Type extends ChecklistIntent['type']> = (
  lists: Lists,
  intent: Extract<ChecklistIntent, { type: Type }>,
  context: Context,
) => Outcome;

/** These lists are different now, and no others. */
export function changed(...lists: StoredList[]): Outcome {
  return { ok: true, lists };
}

export const noList: Problem = { ok: false, problem: 'not-found', detail: 'problemListGone' };
export const noItem: Problem = { ok: false, problem: 'not-found', detail: 'problemItemGone' };
