import type { ProgressIntent } from '../../../lib/messages/requests.ts';
import type { PageProgress } from '../../../lib/model/progress.ts';

/** The changes that the guide makes to one article's progress. */
export type PageIntent = Exclude<ProgressIntent, { type: 'restore' }>;

/** What a change will make of the progress, shown at once while it is being stored. */
export function foresee(progress: PageProgress, intent: PageIntent): PageProgress {
  switch (intent.type) {
    case 'tick':
      return { ...progress, done: toggle(progress.done, intent.step, intent.done) };
    case 'fold':
      return { ...progress, folded: toggle(progress.folded, intent.procedure, intent.folded) };
    case 'choose': {
      const kept = progress.chosen.filter((id) => !intent.instead.includes(id));
      return { ...progress, chosen: [...new Set([...kept, ...intent.procedures])] };
    }
    case 'scroll':
      return { ...progress, scroll: intent.offset };
    case 'reset':
      return { ...progress, done: [], folded: [], chosen: [], scroll: 0 };
  }
}

function toggle(ids: readonly string[], id: string, on: boolean): string[] {
  const others = ids.filter((other) => other !== id);
  return on ? [...others, id] : others;
}
