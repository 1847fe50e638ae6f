import type { ProgressIntent } from '../../../lib/messages/requests.ts';
import {
  applyProgress,
  emptyProgress,
  fromPageProgress,
  type PageIntent,
  staleProgress,
} from '../../../lib/progress/domain.ts';
import { progressIntents } from '../../../lib/progress/intents.ts';
import { progressFormat, progressKey, type StoredProgress } from '../../../lib/progress/schema.ts';
import { decodeProgress } from '../../../lib/progress/store.ts';
import { decode, encode } from '../../../lib/storage/format.ts';
import type { Effect, Store } from './commit.ts';
import { newerVersion, parseIntent } from './problem.ts';

type Entries = Record<string, unknown>;

export const progressStore: Store<ProgressIntent> = {
  name: 'progress',
  parse: (raw) => parseIntent(progressIntents, raw),
  features: ({ type }) => (type === 'restore' ? ['import'] : []),
  keys: (intent) => (intent.type === 'restore' ? null : [progressKey(intent.page)]),
  apply: (stored, intent, at) =>
    intent.type === 'restore' ? restore(stored, intent.pages) : changePage(stored, intent, at),
};

function changePage(stored: Entries, intent: PageIntent, at: number): Effect {
  const key = progressKey(intent.page);
  const decoded = decode(progressFormat, stored[key]);
  if (decoded.kind === 'newer') return newerVersion;
  const progress = decoded.kind === 'good' ? decoded.value : emptyProgress(intent.page);
  return store([applyProgress(progress, intent, at)], decoded.kind === 'damaged' ? [key] : []);
}

/** What is newer here stays, and so does what a later version wrote. */
function restore(stored: Entries, pages: Extract<ProgressIntent, { type: 'restore' }>['pages']): Effect {
  const given = Object.entries(pages).map(([page, progress]) => fromPageProgress(page, progress));
  const decoded = given.map((progress) => decode(progressFormat, stored[progressKey(progress.page)]));
  const older = given.filter((progress, index) => {
    const here = decoded[index];
    return here?.kind === 'good' ? here.value.updatedAt < progress.updatedAt : here?.kind !== 'newer';
  });
  const damaged = given.filter((_, index) => decoded[index]?.kind === 'damaged');
  return store(
    older,
    damaged.map(({ page }) => progressKey(page)),
  );
}

function store(pages: StoredProgress[], damaged: string[]): Effect {
  const entries = pages.map((progress) => [progressKey(progress.page), encode(progressFormat, progress)]);
  return { ok: true, set: Object.fromEntries(entries), damaged };
}

/** Keys of the progress that is to be forgotten, by age and number. */
export function staleKeys(stored: Entries, now: number): string[] {
  return staleProgress(decodeProgress(stored), now).map(progressKey);
}
