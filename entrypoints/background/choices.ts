import { browser } from 'wxt/browser';
import type { ChoicesMessage } from '../../lib/messages/reader.ts';
import { PREFERENCES_KEY, preferencesFormat } from '../../lib/preferences/schema.ts';
import { readPreferences } from '../../lib/preferences/store.ts';
import { SITES_KEY } from '../../lib/sites/schema.ts';
import { readSites } from '../../lib/sites/store.ts';
import { decodeOr } from '../../lib/storage/format.ts';
import { choicesOn } from '../shared/job.ts';

/**
 * Tells open pages what the reader wants of them from now on, wherever that was chosen: in the options, in another guide.
 * Call it once at the start of the background.
 */
export function tellChoices(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const preferences = changes[PREFERENCES_KEY];
    const matters =
      SITES_KEY in changes ||
      (preferences && concern(preferences.oldValue) !== concern(preferences.newValue));
    if (area === 'local' && matters) void tell();
  });
}

/** The part of the preferences that open pages show. */
function concern(stored: unknown): string {
  const { annotate, hideAds, panelWidth } = decodeOr(preferencesFormat, stored, {});
  return JSON.stringify([annotate, hideAds, panelWidth]);
}

async function tell(): Promise<void> {
  const [preferences, sites, tabs] = await Promise.all([
    readPreferences(),
    readSites(),
    browser.tabs.query({ discarded: false }),
  ]);
  await Promise.allSettled(
    tabs.map(({ id = browser.tabs.TAB_ID_NONE, url = '' }) => {
      const message: ChoicesMessage = { type: 'reader/choices', choices: choicesOn(url, preferences, sites) };
      return browser.tabs.sendMessage(id, message, { frameId: 0 });
    }),
  );
}
