import { browser } from 'wxt/browser';
import { LOOK, VISIT } from '../../lib/messages/reader.ts';
import { siteOfUrl } from '../../lib/sites/host.ts';
import { noSites, SITES_KEY, sitesFormat } from '../../lib/sites/schema.ts';
import { decodeOr } from '../../lib/storage/format.ts';

/**
 * Puts the open pages of a site back as they were where the reader turns it off, and has them looked at again where it is
 * turned on, wherever that is done. Call it once at the start of the background.
 */
export function followSites(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const change = area === 'local' ? changes[SITES_KEY] : undefined;
    if (change) void turn(offIn(change.oldValue), offIn(change.newValue));
  });
}

function offIn(stored: unknown): ReadonlySet<string> {
  return new Set(decodeOr(sitesFormat, stored, noSites).off);
}

async function turn(before: ReadonlySet<string>, now: ReadonlySet<string>): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  const turned = tabs.flatMap(({ id, url }) => {
    const site = siteOfUrl(url ?? '') ?? '';
    return id === undefined || before.has(site) === now.has(site) ? [] : [{ id, on: before.has(site) }];
  });
  await Promise.allSettled(
    turned.map(({ id, on }) =>
      browser.scripting.executeScript({
        target: { tabId: id },
        func: on ? lookAgain : endVisit,
        args: [VISIT.description ?? '', LOOK.description ?? ''],
      }),
    ),
  );
}

/** Runs in the page's isolated world, as does the next: they must not refer to anything outside themselves. */
function endVisit(visit: string): void {
  (globalThis as Record<symbol, AbortController | undefined>)[Symbol.for(visit)]?.abort();
}

/** A guide that was opened by hand on the site while it was off stays. */
function lookAgain(visit: string, look: string): void {
  const world = globalThis as Record<symbol, unknown>;
  const present = world[Symbol.for(visit)] as AbortController | undefined;
  if (!present || present.signal.aborted) (world[Symbol.for(look)] as (() => void) | undefined)?.();
}
