import { browser } from 'wxt/browser';
import type { PopupProps } from '../../components/popup/props.ts';
import type { PageLink } from '../../components/settings-search/page-link.ts';
import { copyText } from '../../components/shared/copy-text.ts';
import { fileName, saveFile } from '../../components/shared/save-file.ts';
import { change } from '../../lib/checklist/client.ts';
import { toMarkdown } from '../../lib/checklist/markdown.ts';
import { exportLists } from '../../lib/checklist/transfer.ts';
import type { OpenProblem } from '../../lib/messages/requests.ts';
import { send } from '../../lib/messages/send.ts';
import type { Checklist } from '../../lib/model/checklist.ts';
import { changePreferences } from '../../lib/preferences/client.ts';
import { changeSites } from '../../lib/sites/client.ts';
import { keepDraft } from './draft.ts';
import { launch } from './launch.ts';
import type { FrontTab } from './tab-finding.ts';
import { canLaunch, pageLinks, type View } from './view.ts';

/** How many pages are remembered as the latest. */
const RECENT = 8;

/** What the popup's view gets for a state of things. */
export function popupProps(view: View): PopupProps {
  const { preferences, tab } = view;
  const links = pageLinks(view);
  return {
    lists: view.lists,
    current: preferences.currentList,
    templates: view.templates,
    finding: view.finding,
    pinned: known(preferences.pinnedPages),
    recent: known(preferences.recentPages),
    canLaunch: canLaunch(view),
    draft: view.draft,
    hasFaults: view.hasFaults,
    act: change,
    find: links.find,
    pageOf: links.pageOf,
    allPages: links.all,
    onLaunch: (page) => launchAndRemember(page, view),
    onPin: (page, pinned) => pin(page, pinned, preferences.pinnedPages),
    onSelect: (currentList) => changePreferences({ currentList }),
    onOpenGuide: () => openGuide(tab),
    onSiteOn: (host) => changeSites({ type: 'off', host, on: false }),
    onDraft: keepDraft,
    onCopyText: copyText,
    onCopy: (list) => copyText(toMarkdown(list)),
    onExport: view.canExport ? exportList : undefined,
    onOptions: () => browser.runtime.openOptionsPage(),
  };

  function known(uris: readonly string[]): PageLink[] {
    return uris.map(links.pageOf).filter((page) => page !== null);
  }
}

function exportList(list: Checklist): void {
  saveFile(fileName(list.name, new Date()), exportLists([list], Date.now()));
}

async function launchAndRemember({ uri }: PageLink, { tab, preferences }: View): Promise<boolean> {
  if (!(await launch(uri, tab.id))) return false;
  const others = preferences.recentPages.filter((other) => other !== uri);
  await changePreferences({ recentPages: [uri, ...others].slice(0, RECENT) });
  return true;
}

function pin({ uri }: PageLink, pinned: boolean, before: readonly string[]): void {
  const others = before.filter((other) => other !== uri);
  void changePreferences({ pinnedPages: pinned ? [...others, uri] : others });
}

async function openGuide({ id }: FrontTab): Promise<OpenProblem | null> {
  if (id === undefined) return 'not-a-web-page';
  const answer = await send('tab/open-guide', { tab: id }).catch(() => null);
  if (!answer) return 'failed';
  if (answer.problem) return answer.problem;
  if (!answer.opened) return 'failed';
  if (isPopup()) close();
  return null;
}

/** As a page in a tab it stays where it is. */
function isPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}
