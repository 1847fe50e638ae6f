import { browser } from 'wxt/browser';
import type { TabState } from '../../lib/messages/requests.ts';

const ACCENT = '#005fb8';

/** Says on the toolbar icon of a tab that its page is a guide. The browser forgets it when the tab moves on. */
export async function markTab(tabId: number, state: TabState): Promise<void> {
  const text = state.recognised && state.shown !== 'restored' ? String(state.steps.length) : '';
  await browser.action.setBadgeBackgroundColor({ tabId, color: ACCENT });
  await browser.action.setBadgeText({ tabId, text });
}
