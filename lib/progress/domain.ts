import type { ProgressIntent } from '../messages/requests.ts';
import type { PageProgress } from '../model/progress.ts';
import type { StoredProgress, Times } from './schema.ts';

export type PageIntent = Exclude<ProgressIntent, { type: 'restore' }>;

export const MOST_PAGES = 500;
/** Milliseconds. */
export const LONGEST_KEPT = 400 * 24 * 60 * 60 * 1_000;

export function emptyProgress(page: string): StoredProgress {
  return { page, done: {}, folded: {}, chosen: {}, scroll: 0, updatedAt: 0 };
}

/** What a change makes of one article's progress. Pure; the time is in milliseconds since 1970. */
export function applyProgress(progress: StoredProgress, intent: PageIntent, at: number): StoredProgress {
  const updatedAt = Math.max(at, progress.updatedAt);
  switch (intent.type) {
    case 'tick':
      return { ...progress, done: mark(progress.done, intent.step, intent.done, at), updatedAt };
    case 'fold':
      return { ...progress, folded: mark(progress.folded, intent.procedure, intent.folded, at), updatedAt };
    case 'choose':
      return { ...progress, chosen: choose(progress.chosen, intent, at), updatedAt };
    case 'scroll':
      return { ...progress, scroll: intent.offset, updatedAt };
    case 'reset':
      return { ...emptyProgress(progress.page), updatedAt };
  }
}

export function toPageProgress({ done, folded, chosen, scroll, updatedAt }: StoredProgress): PageProgress {
  const ids = { done: Object.keys(done), folded: Object.keys(folded), chosen: Object.keys(chosen) };
  return { ...ids, scroll, updatedAt };
}

export function fromPageProgress(page: string, given: PageProgress): StoredProgress {
  const times = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, given.updatedAt]));
  const { done, folded, chosen, scroll, updatedAt } = given;
  return { page, done: times(done), folded: times(folded), chosen: times(chosen), scroll, updatedAt };
}

/** Pages whose progress is to be forgotten, so that the most recent `MOST_PAGES` stay. */
export function staleProgress(pages: readonly StoredProgress[], now: number): string[] {
  const recent = [...pages].sort((a, b) => b.updatedAt - a.updatedAt);
  return recent
    .filter(({ updatedAt }, index) => index >= MOST_PAGES || now - updatedAt > LONGEST_KEPT)
    .map(({ page }) => page);
}

function mark(times: Times, id: string, on: boolean, at: number): Times {
  const others = Object.entries(times).filter(([other]) => other !== id);
  return Object.fromEntries(on ? [...others, [id, times[id] ?? at]] : others);
}

function choose(times: Times, intent: PageIntent & { type: 'choose' }, at: number): Times {
  const dropped = intent.instead.reduce((rest, id) => mark(rest, id, false, at), times);
  return intent.procedures.reduce((rest, id) => mark(rest, id, true, at), dropped);
}
