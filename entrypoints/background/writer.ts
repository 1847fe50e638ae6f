import type { ChangeType } from '../../lib/messages/change.ts';
import type { Acknowledgement, Requests } from '../../lib/messages/requests.ts';
import { checklistStore } from './writer/checklist.ts';
import { commit, type Store } from './writer/commit.ts';
import { preferencesStore } from './writer/preferences.ts';
import { progressStore } from './writer/progress.ts';
import { createQueue } from './writer/queue.ts';
import { sitesStore } from './writer/sites.ts';

export type Writer = {
  readonly [Type in ChangeType]: (request: Requests[Type]['request']) => Promise<Acknowledgement>;
};

/** The one writer of all that is kept: handlers for the requests that carry changes, to be given to `serve`. */
export function startWriter(): Writer {
  return {
    'checklist/change': handler(checklistStore),
    'progress/change': handler(progressStore),
    'sites/change': handler(sitesStore),
    'preferences/change': handler(preferencesStore),
  };
}

/** Changes of one store are made one after another, so that none is made on a state that another is replacing. */
function handler<Intent>(store: Store<Intent>): (envelope: unknown) => Promise<Acknowledgement> {
  const enqueue = createQueue();
  return (envelope) => enqueue(() => commit(store, envelope));
}
