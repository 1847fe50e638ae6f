import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { JOB, type SharedWorld, VISIT } from '../../lib/messages/reader.ts';
import { startVisit } from './visit.ts';

/**
 * Injected anew for each visit. An unlisted script rather than a WXT content script: the latter announces itself by
 * DOM events, which a page could forge to shut it down.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as SharedWorld;
  const job = world[JOB];
  if (!job) return;
  // A page that loads while its site is turned on is looked at twice.
  if (!job.asked && world[VISIT]?.signal.aborted === false) return;
  world[VISIT]?.abort();
  const visit = new AbortController();
  world[VISIT] = visit;
  startVisit(job, visit);
});
