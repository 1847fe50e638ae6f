import { browser } from 'wxt/browser';

const WELCOMED_KEY = 'welcomed';

/** Shows what will happen in a tab of its own: once, and not where an administrator has installed the extension. */
export async function welcome(): Promise<void> {
  const { [WELCOMED_KEY]: seen } = await browser.storage.local.get(WELCOMED_KEY);
  if (seen || (await isAdministered())) return;
  // Before the tab: a background that is stopped in between must not show it a second time.
  await browser.storage.local.set({ [WELCOMED_KEY]: true });
  await browser.tabs.create({ url: '/welcome.html' });
}

/** Asking about oneself needs no permission. */
async function isAdministered(): Promise<boolean> {
  const policy = browser.storage.managed.get(null).catch(() => ({}));
  const self = await browser.management.getSelf();
  return self.installType === 'admin' || Object.keys(await policy).length > 0;
}
