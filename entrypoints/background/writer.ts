import type { ChangeType } from '../../lib/messages/change.ts';
import type { Acknowledgement, Requests } from '../../lib/messages/requests.ts';
import { checklistStore } from './writer/checklist.ts';
import { commit, type Store } from './writer/commit.ts';
import { preferencesStore } from './writer/preferences.ts';
import { progressStore } from './writer/progress.ts';
import { createQueue, type Queue } from './writer/queue.ts';
import { sitesStore } from './writer/sites.ts';
import { startSync } from './writer/sync.ts';
import { tidy } from './writer/tidy.ts';

export type Writer = {
  readonly [Type in ChangeType]: (request: Requests[Type]['request']) => Promise<Acknowledgement>;
};

/**
 * The one writer of all that is kept: handlers for the requests that carry changes, to be given to `serve`. Call it once
 * at the start of the background; it also keeps the lists in step with the browser account.
 */
export function startWriter(): Writer {
  const lists = createQueue();
  const progress = createQueue();
  startSync(lists);
  void tidy(lists, progress).catch(() => {
    // Nothing hangs on it; the next start of the background tries again.
  });
  return {
    'checklist/change': handler(checklistStore, lists),
    'progress/change': handler(progressStore, progress),
    'sites/change': handler(sitesStore, createQueue()),
    'preferences/change': handler(preferencesStore, createQueue()),
  };
}

/** Changes of one store are made one after another, so that none is made on a state that another is replacing. */
function handler<Intent>(
  store: Store<Intent>,
  enqueue: Queue,
): (envelope: unknown) => Promise<Acknowledgement> {
  return (envelope) => enqueue(() => commit(store, envelope));
}
