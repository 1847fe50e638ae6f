import { browser } from 'wxt/browser';
import { ownVersion, shownSteps } from '../../components/guide/model/shown.ts';
import { countDone } from '../../components/guide/model/walk.ts';
import type { TabFinding } from '../../components/popup/tab.ts';
import { windowsVersion } from '../../components/shared/machine.ts';
import type { TabState } from '../../lib/messages/requests.ts';
import { send } from '../../lib/messages/send.ts';
import { readPreferences } from '../../lib/preferences/store.ts';
import { readProgress } from '../../lib/progress/store.ts';
import { siteOfUrl } from '../../lib/sites/host.ts';
import { readSites } from '../../lib/sites/store.ts';

export interface FrontTab {
  id: number | undefined;
  /** Missing where the reader has not given access to the page. */
  url: string | undefined;
}

/** The tab in front; `?tab=` in the popup's own address names another one (for a popup that is opened as a page). */
export async function frontTab(): Promise<FrontTab> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = named ? await browser.tabs.get(named) : front;
  return { id: tab?.id, url: tab?.url };
}

/** Milliseconds between looks at a tab, which may still be loading or being read. */
const LOOK_AGAIN = 1_000;

/** Calls the listener with what has been found on the tab, now and whenever it has changed, until the signal aborts. */
export async function watchTab(
  tab: FrontTab,
  listener: (finding: TabFinding) => void,
  signal: AbortSignal,
): Promise<void> {
  let last = '';
  while (!signal.aborted) {
    const finding = await findOnTab(tab);
    const now = JSON.stringify(finding);
    if (now !== last) listener(finding);
    last = now;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN));
  }
}

/** What has been found on the tab so far. */
async function findOnTab({ id, url }: FrontTab): Promise<TabFinding> {
  if (id === undefined || (url !== undefined && !/^https?:/.test(url))) return { kind: 'not-a-web-page' };
  const host = url === undefined ? null : siteOfUrl(url);
  // First: a guide that was opened by hand does not make the site one where the extension is on.
  if (host !== null && (await readSites()).off.includes(host)) return { kind: 'off', host };
  const state = await send('tab/state', { tab: id }).catch(() => null);
  if (state?.recognised) {
    const { title, adBlocks, risks } = state;
    return { kind: 'guide', title, ...(await countSteps(state)), adBlocks, risks: risks.length };
  }
  return { kind: 'none' };
}

/** As the guide counts them. */
async function countSteps(state: TabState): Promise<{ done: number; steps: number }> {
  const [preferences, progress, machine] = await Promise.all([
    readPreferences(),
    readProgress(state.page),
    windowsVersion(),
  ]);
  const steps = shownSteps(state, progress, ownVersion(preferences, machine));
  return { done: countDone(steps, new Set(progress.done)), steps: steps.length };
}
