import { browser } from 'wxt/browser';
import { JOB, type ReaderJob } from '../../lib/messages/reader.ts';

/** Puts the reader into the top frame of a tab. @throws Error where the browser does not allow it */
export async function injectReader(tabId: number, job: ReaderJob): Promise<void> {
  const target = { tabId, frameIds: [0] };
  await browser.scripting.executeScript({ target, func: leaveJob, args: [JOB.description ?? '', job] });
  await browser.scripting.executeScript({ target, files: ['/catalogue.js', '/reader.js'] });
}

/** Runs in the page's isolated world: must not refer to anything outside itself. */
function leaveJob(name: string, job: ReaderJob): void {
  (globalThis as Record<symbol, unknown>)[Symbol.for(name)] = job;
}
