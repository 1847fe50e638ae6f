import { browser } from 'wxt/browser';
import { awaitChannel } from './line.ts';

/** Which reader the guide belongs to. */
export interface ReaderAddress {
  /** Null in a frame whose browser keeps the tabs from it (Firefox). */
  tab: number | null;
  /** What the reader hands such a frame. */
  channel?: Promise<MessagePort>;
  /** Known only to the reader in the page and to whom it has told it. */
  secret: string;
  /** Whether the guide is a tab of its own rather than a frame in the article's page. */
  apart: boolean;
}

const SECRET = /^[\w-]{16,64}$/;

/**
 * From the guide's own address: `guide.html#secret` in a frame, `guide.html?tab=7#secret` in a tab of its own. Null
 * without a secret: then somebody else has opened or embedded the page.
 */
export async function readerAddress(
  location: Pick<Location, 'hash' | 'search'>,
): Promise<ReaderAddress | null> {
  const secret = location.hash.slice(1);
  if (!SECRET.test(secret)) return null;
  const given = new URLSearchParams(location.search).get('tab');
  if (given !== null) return /^\d{1,15}$/.test(given) ? { tab: Number(given), secret, apart: true } : null;
  if (!canReachTabs()) return { tab: null, channel: awaitChannel(secret), secret, apart: false };
  const tab = await browser.tabs.getCurrent();
  return tab?.id === undefined ? null : { tab: tab.id, secret, apart: false };
}

/** Firefox gives frames in web pages no more of the extension's API than it gives content scripts. */
function canReachTabs(): boolean {
  return (browser as { tabs?: object }).tabs !== undefined;
}
