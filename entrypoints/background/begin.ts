import { browser } from 'wxt/browser';
import { firstRun } from './first-run.ts';
import { createMenus } from './menus.ts';
import type { Writer } from './writer.ts';

const BEGUN_KEY = 'begun';

/**
 * What is to be done once each time the extension begins to run: after installing, updating and enabling, and with the
 * browser. The browsers' own events do not tell: none is sent after enabling, and Chromium loses the one of an update now
 * and then. What is kept for the session is gone whenever the extension was.
 */
export async function begin(writer: Writer): Promise<void> {
  const { [BEGUN_KEY]: begun } = await browser.storage.session.get(BEGUN_KEY);
  if (begun) return;
  await Promise.allSettled([createMenus(), firstRun(writer), lookAtOpenPages()]);
  // Last: all of it may be done twice, but not left out by a background that is stopped in between.
  await browser.storage.session.set({ [BEGUN_KEY]: true });
}

/** Pages that were open before have no gate, or that of an extension which is gone. */
async function lookAtOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.allSettled(
    tabs.map(({ id }) =>
      browser.scripting.executeScript({
        target: { tabId: id ?? browser.tabs.TAB_ID_NONE },
        files: ['/gate.js'],
      }),
    ),
  );
}
