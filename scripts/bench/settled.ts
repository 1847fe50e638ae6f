import type { ExtensionBrowser } from '../support/extension.ts';

/**
 * Waits until the browser has told the extension its policy, which takes Chromium seconds after its first start: a state
 * that a reader's browser is in once.
 */
export async function settle(extension: ExtensionBrowser): Promise<void> {
  const page = await extension.open('options.html');
  await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<object> } } };
    };
    while (!('policy' in (await chrome.storage.local.get('policy'))))
      await new Promise((resolve) => setTimeout(resolve, 100));
  });
  await page.close();
}
