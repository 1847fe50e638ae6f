import { browser } from 'wxt/browser';
import { createMenus } from './menus.ts';
import type { Writer } from './writer.ts';

/** Once after installing or updating: menus, and a look at the pages that are open already. */
export async function afterInstall(_writer: Writer): Promise<void> {
  await createMenus();
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
