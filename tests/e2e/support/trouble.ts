import type { Page } from 'playwright-core';
import type { ExtensionBrowser } from '../../../scripts/support/extension.ts';

interface BrowserPages {
  chrome: {
    management: { setEnabled(id: string, enabled: boolean): Promise<void> };
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

/** Turns the extension off, as its owner may at any time. */
export async function disableExtension({ context, id }: ExtensionBrowser): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate((extensionId) => {
    const { chrome } = globalThis as unknown as BrowserPages;
    return chrome.management.setEnabled(extensionId, false);
  }, id);
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
