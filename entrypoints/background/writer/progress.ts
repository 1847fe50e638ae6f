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
    intent.type === 'restore' ? restore(stored, intent) : changePage(stored, intent, at),
};

function changePage(stored: Entries, intent: PageIntent, at: number): Effect {
  const key = progressKey(intent.page);
  const decoded = decode(progressFormat, stored[key]);
  if (decoded.kind === 'newer') return newerVersion;
  const progress = decoded.kind === 'good' ? decoded.value : emptyProgress(intent.page);
  return store([applyProgress(progress, intent, at)], decoded.kind === 'damaged' ? [key] : []);
}

/** Merged, what is newer here stays; merged or replaced, so does what a later version wrote. */
function restore(stored: Entries, { mode, pages }: Extract<ProgressIntent, { type: 'restore' }>): Effect {
  const given = Object.entries(pages).map(([page, progress]) => fromPageProgress(page, progress));
  const decoded = given.map((progress) => decode(progressFormat, stored[progressKey(progress.page)]));
  const taken = given.filter((progress, index) => {
    const here = decoded[index];
    if (here?.kind !== 'good') return here?.kind !== 'newer';
    return mode === 'replace' || here.value.updatedAt < progress.updatedAt;
  });
  const damaged = given.filter((_, index) => decoded[index]?.kind === 'damaged');
  const others = mode === 'replace' ? pagesBesides(stored, pages) : [];
  return {
    ...store(
      [...taken, ...others.map(emptyProgress)],
      damaged.map(({ page }) => progressKey(page)),
    ),
    // They are emptied in the same write, as a worker that is stopped after it removes nothing.
    remove: others.map(progressKey),
  };
}

function pagesBesides(stored: Entries, pages: Readonly<Record<string, unknown>>): string[] {
  const here = decodeProgress(stored).map(({ page }) => page);
  return here.filter((page) => !Object.hasOwn(pages, page));
}

function store(pages: StoredProgress[], damaged: string[]): Extract<Effect, { ok: true }> {
  const entries = pages.map((progress) => [progressKey(progress.page), encode(progressFormat, progress)]);
  return { ok: true, set: Object.fromEntries(entries), damaged };
}

/** Keys of the progress that is to be forgotten, by age and number. */
export function staleKeys(stored: Entries, now: number): string[] {
  return staleProgress(decodeProgress(stored), now).map(progressKey);
}
