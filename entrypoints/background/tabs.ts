import { browser } from 'wxt/browser';
import type { Handlers, Sender } from '../../lib/messages/serve.ts';
import { isOff } from '../../lib/sites/store.ts';
import { jobFor } from '../shared/job.ts';
import { markTab } from './badge.ts';
import { injectReader } from './inject.ts';
import { openGuide } from './open-guide.ts';
import { askReader } from './reader-line.ts';

type TabRequests =
  | 'gate/candidate'
  | 'reader/state'
  | 'reader/open-in-tab'
  | 'guide/reload'
  | 'tab/state'
  | 'tab/open-guide';

/** Answers everything that has to do with what a tab shows. */
export const tabHandlers: Pick<Handlers, TabRequests> = {
  async 'gate/candidate'({ url }, sender) {
    const tab = tabOf(sender);
    if (tab === null || sender.frameId !== 0) return;
    if (await isOff(URL.parse(url)?.hostname ?? '')) return;
    await injectReader(tab, await jobFor(false, url)).catch(() => {
      // The tab has moved on, or the browser keeps this site from extensions: nothing to show, nobody to tell.
    });
  },
  async 'reader/state'(state, sender) {
    const tab = tabOf(sender);
    if (tab !== null) await markTab(tab, state);
  },
  async 'reader/open-in-tab'({ secret }, sender) {
    const tab = tabOf(sender);
    if (tab === null) return;
    // A relative address: Chromium's `getURL` gives one of this session only, which no tab may open.
    await browser.tabs.create({ url: `/guide.html?tab=${tab}#${secret}`, openerTabId: tab });
  },
  async 'guide/reload'({ tab, url }, sender) {
    try {
      await browser.tabs.reload(tab ?? sender.tab?.id ?? browser.tabs.TAB_ID_NONE);
      if (tab !== null) await browser.tabs.update(tab, { active: true });
    } catch {
      if (url && /^https?:/.test(url)) await browser.tabs.create({ url });
    }
  },
  'tab/state': ({ tab }) => askReader(tab, 'reader/state'),
  'tab/open-guide': ({ tab }) => openGuide(tab),
};

function tabOf(sender: Sender): number | null {
  return sender.tab?.id ?? null;
}
