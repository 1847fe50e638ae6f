import { browser } from 'wxt/browser';

/** Which reader the guide belongs to. */
export interface ReaderAddress {
  tab: number;
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
  const tab = await browser.tabs.getCurrent();
  return tab?.id === undefined ? null : { tab: tab.id, secret, apart: false };
}

/** Relative: Chromium's `getURL` gives an address of this session only, which no tab may open. */
export function ownTabAddress({ tab, secret }: ReaderAddress): string {
  return `/guide.html?tab=${tab}#${secret}`;
}

/** Loads the article anew, in its tab or, where that has been closed, in another. */
export async function reloadArticle({ tab, apart }: ReaderAddress, url: string | undefined): Promise<void> {
  try {
    await browser.tabs.reload(tab);
    if (apart) await browser.tabs.update(tab, { active: true });
  } catch {
    if (url && /^https?:/.test(url)) await browser.tabs.create({ url });
  }
}
