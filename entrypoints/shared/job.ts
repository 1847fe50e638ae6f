import { browser } from 'wxt/browser';
import { windowsVersion } from '../../components/shared/machine.ts';
import { pageKey } from '../../lib/guide/page-key.ts';
import type { DockTexts, ReaderJob } from '../../lib/messages/reader.ts';
import { readPreferences } from '../../lib/preferences/store.ts';
import { readProgress } from '../../lib/progress/store.ts';
import { keepsAds } from '../../lib/sites/store.ts';

/** What the reader needs to know of the reader's choices. */
export async function jobFor(asked: boolean, url: string): Promise<ReaderJob> {
  const host = URL.parse(url)?.hostname ?? '';
  const [preferences, keepAds, machine, { chosen }] = await Promise.all([
    readPreferences(),
    keepsAds(host),
    windowsVersion(),
    readProgress(URL.canParse(url) ? pageKey(url) : ''),
  ]);
  const { annotate, hideAds, opening, panelWidth, windows } = preferences;
  const chosenHere = { hideAds: hideAds && !keepAds, chosen };
  return { asked, annotate, opening, panelWidth, windows, machine, ...chosenHere, texts: dockTexts() };
}

/** Asked here, as the first message that a script in a page asks for takes it several milliseconds. */
function dockTexts(): DockTexts {
  return {
    tab: browser.i18n.getMessage('dockTab'),
    resize: browser.i18n.getMessage('dockResize'),
    blocked: browser.i18n.getMessage('dockBlocked'),
    openInTab: browser.i18n.getMessage('dockOpenInTab'),
    close: browser.i18n.getMessage('dockClose'),
  };
}
