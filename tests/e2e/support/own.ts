import type { Page } from 'playwright-core';

interface Extension {
  chrome: {
    tabs: { query(about: object): Promise<{ id: number; url?: string }[]> };
    action: { getBadgeText(details: { tabId?: number }): Promise<string> };
    runtime: { sendMessage(message: object): Promise<unknown> };
  };
}

/** Something that the extension's API is at hand in: one of its own pages, or its background. */
type Own = Pick<Page, 'evaluate'>;

/** Id of the tab whose address ends so. @throws Error if there is none */
export async function tabOf(own: Own, address: string): Promise<number> {
  const tabs = await own.evaluate(() => (globalThis as unknown as Extension).chrome.tabs.query({}));
  const tab = tabs.find(({ url }) => url?.endsWith(address));
  if (!tab) throw new Error(`No tab at ${address}.`);
  return tab.id;
}

/** What the toolbar icon says while the tab at the address is in front; without one, on tabs of no text of their own. */
export async function badgeOf(own: Own, address?: string): Promise<string> {
  return own.evaluate(
    (details) => (globalThis as unknown as Extension).chrome.action.getBadgeText(details),
    address === undefined ? {} : { tabId: await tabOf(own, address) },
  );
}

/** The background's answer to a message of one of the extension's own pages. */
export function ask(own: Page, type: string, request: unknown): Promise<unknown> {
  return own.evaluate((message) => (globalThis as unknown as Extension).chrome.runtime.sendMessage(message), {
    type,
    request,
  });
}
