import { browser } from 'wxt/browser';
import type { TabState } from '../../lib/messages/requests.ts';

const ACCENT = '#005fb8';
const PROBLEM = '#b3261e';

/**
 * Says on the toolbar icon of a tab that its page is a guide, by the number of its steps. The browser forgets it when
 * the tab moves on.
 */
export async function markTab(tabId: number, { recognised, shown, count }: TabState): Promise<void> {
  const counted = recognised && shown !== 'restored' && count > 0;
  // Without a text of its own, a tab shows what the icon says everywhere. The types do not know of null.
  const text = (counted ? String(count) : null) as string;
  await browser.action.setBadgeBackgroundColor({ tabId, color: ACCENT });
  await browser.action.setBadgeText({ tabId, text });
}

/** Says on the toolbar icon that what was asked for on a tab could not be done. */
export async function markFailure(tabId: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: PROBLEM });
  await browser.action.setBadgeText({ tabId, text: '!' });
}
