import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../../../scripts/support/extension.ts';
import { until } from './session.ts';

interface BrowserPages {
  chrome: {
    management: { setEnabled(id: string, enabled: boolean): Promise<void> };
    runtime: { reload(): void; sendMessage(message: object): Promise<unknown> };
    tabs: {
      query(wanted: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id?: number }[]>;
      remove(id: number): Promise<void>;
    };
    windows: { create(options: { url: string }): Promise<unknown> };
  };
}

/** Stops every service worker, as the browser does with one that rests. */
export async function stopWorkers({ context, id }: ExtensionBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/popup.html`);
  const line = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    let stopping = false;
    line.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (stopping && versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
      if (versions.some(({ runningStatus }) => runningStatus !== 'stopped')) stopping = true;
      else if (versions.length > 0) resolve();
    });
  });
  await line.send('ServiceWorker.enable');
  await line.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await line.detach();
  await page.close();
}

/** Turns the extension off or on, as its owner may at any time. */
export async function enableExtension({ context, id }: ExtensionBrowser, enabled: boolean): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([extensionId, on]) => {
      const { chrome } = globalThis as unknown as BrowserPages;
      return chrome.management.setEnabled(extensionId, on);
    },
    [id, enabled] as const,
  );
  await page.close();
}

/**
 * Loads the extension anew, which to it is an update. Chromium 156 at times starts a background that never runs when it
 * is reloaded soon after its start or under a debugger, whatever the extension; then once more.
 * @throws Error if the background never answers
 */
export async function reloadExtension(browser: ExtensionBrowser): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    const own = await browser.open('options.html');
    const gone = own.waitForEvent('close');
    await own.evaluate(() =>
      setTimeout(() => (globalThis as unknown as BrowserPages).chrome.runtime.reload()),
    );
    await gone;
    if (await answers(browser)) return;
  }
  throw new Error('the background does not run after reloading');
}

async function answers(browser: ExtensionBrowser): Promise<boolean> {
  const page = await until(() => browser.open('options.html').catch(() => null), 'the extension is gone');
  const answered = page.evaluate(async () => {
    const { chrome } = globalThis as unknown as BrowserPages;
    await chrome.runtime.sendMessage({ type: 'tab/state', request: { tab: -1 } });
    return true;
  });
  const silent = new Promise<false>((resolve) => setTimeout(resolve, 3000, false));
  const isAlive = await Promise.race([answered.catch(() => false), silent]);
  await page.close();
  return isAlive;
}

/** A page in a window of its own. */
export async function windowOf(browser: ExtensionBrowser, url: string): Promise<Page> {
  const own = await browser.open('options.html');
  const opened = browser.context.waitForEvent('page');
  await own.evaluate((address) => {
    const { chrome } = globalThis as unknown as BrowserPages;
    return chrome.windows.create({ url: address });
  }, url);
  const page = await opened;
  await own.close();
  return page;
}

/**
 * Closes the tab that is in front, as its reader does. The debugging protocol's way is lost at times where the page is
 * just being committed: the tab stays open, and whoever waits for its end waits for ever.
 */
export async function closeTab({ worker }: ExtensionBrowser, page: Page): Promise<void> {
  await worker?.evaluate(async () => {
    const { chrome } = globalThis as unknown as BrowserPages;
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id) await chrome.tabs.remove(tab.id);
  });
  await until(() => page.isClosed(), 'the tab stayed');
}
