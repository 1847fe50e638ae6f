import { browser } from 'wxt/browser';

/** Brings a tab to the front, and the window that it is in. Only a guide in a tab of its own has the API for that. */
export async function showTab(tab: number): Promise<void> {
  try {
    const shown = await browser.tabs.update(tab, { active: true });
    if (shown?.windowId !== undefined) await browser.windows.update(shown.windowId, { focused: true });
  } catch {
    // It has been closed: the guide hears of that by itself.
  }
}
