import { browser } from 'wxt/browser';
import { windowsVersion } from '../../components/shared/machine.ts';
import { pageKey } from '../../lib/guide/page-key.ts';
import type { DockTexts, PageChoices, ReaderJob } from '../../lib/messages/reader.ts';
import type { Preferences } from '../../lib/model/preferences.ts';
import type { SiteChoices } from '../../lib/model/sites.ts';
import { readPreferences } from '../../lib/preferences/store.ts';
import { readProgress } from '../../lib/progress/store.ts';
import { siteOfUrl } from '../../lib/sites/host.ts';
import { readSites } from '../../lib/sites/store.ts';

/** What the reader needs to know of the reader's choices. */
export async function jobFor(asked: boolean, url: string): Promise<ReaderJob> {
  const [preferences, sites, machine, { chosen }] = await Promise.all([
    readPreferences(),
    readSites(),
    windowsVersion(),
    readProgress(URL.canParse(url) ? pageKey(url) : ''),
  ]);
  const { opening, windows } = preferences;
  const choices = choicesOn(url, preferences, sites);
  return { asked, ...choices, opening, windows, machine, chosen, texts: dockTexts() };
}

/** What the reader wants of the page at this address. */
export function choicesOn(url: string, preferences: Preferences, { keepAds }: SiteChoices): PageChoices {
  const { annotate, hideAds, panelWidth } = preferences;
  return { annotate, hideAds: hideAds && !keepAds.includes(siteOfUrl(url) ?? ''), panelWidth };
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
