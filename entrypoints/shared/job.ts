import type { ReaderJob } from '../../lib/messages/reader.ts';
import { readPreferences } from '../../lib/preferences/store.ts';
import { keepsAds } from '../../lib/sites/store.ts';

/** What the reader needs to know of the reader's choices. */
export async function jobFor(asked: boolean, url: string): Promise<ReaderJob> {
  const host = URL.parse(url)?.hostname ?? '';
  const [preferences, keepAds] = await Promise.all([readPreferences(), keepsAds(host)]);
  const { annotate, hideAds, opening, panelWidth, windows } = preferences;
  return { asked, annotate, hideAds: hideAds && !keepAds, opening, panelWidth, windows };
}
