import { browser } from 'wxt/browser';
import type { ReaderRequest } from '../../lib/messages/reader.ts';
import type { TabState } from '../../lib/messages/requests.ts';

/** Asks the reader of a tab; null where there is none. */
export async function askReader(tab: number, type: ReaderRequest['type']): Promise<TabState | null> {
  const request: ReaderRequest = { type };
  const answer = await browser.tabs.sendMessage(tab, request, { frameId: 0 }).catch(() => null);
  return (answer as TabState | null | undefined) ?? null;
}
