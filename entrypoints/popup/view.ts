import { browser } from 'wxt/browser';
import type { TabFinding } from '../../components/popup/tab.ts';
import {
  chooseLanguage,
  interfaceLanguage,
  type MessageKey,
  setLanguage,
  t,
} from '../../components/shared/i18n.ts';
import { isWindows, windowsVersion } from '../../components/shared/machine.ts';
import { readChecklists } from '../../lib/checklist/store.ts';
import { decodeLists, listKey } from '../../lib/checklist/stored.ts';
import { type ListTemplate, listTemplates } from '../../lib/checklist/templates.ts';
import { toChecklists } from '../../lib/checklist/view.ts';
import type { Checklist } from '../../lib/model/checklist.ts';
import type { Preferences } from '../../lib/model/preferences.ts';
import type { WindowsVersion } from '../../lib/model/settings.ts';
import { readManaged } from '../../lib/preferences/managed.ts';
import { readPreferences } from '../../lib/preferences/store.ts';
import { readDraft } from './draft.ts';
import { createPageLinks, type PageLinks } from './page-links.ts';
import { type FrontTab, frontTab } from './tab-finding.ts';

/** All that the popup shows. */
export interface View {
  lists: readonly Checklist[];
  preferences: Preferences;
  templates: readonly ListTemplate[];
  draft: string;
  tab: FrontTab;
  /** The Windows that the browser says it runs on. */
  machine: WindowsVersion;
  finding: TabFinding;
  /** Stored values could not be read; known only after the first paint. */
  hasFaults: boolean;
  canExport: boolean;
}

/** Reads everything that the first paint needs, and sets the document's language. */
export async function readView(): Promise<View> {
  const [{ preferences, lists }, managed, draft, tab, machine] = await Promise.all([
    readPreferences().then(async (read) => ({ preferences: read, lists: await readCurrent(read) })),
    readManaged(),
    readDraft(),
    frontTab(),
    windowsVersion(),
  ]);
  await chooseLanguage(preferences.language);
  setLanguage(document.documentElement);
  const templates = listTemplates((key) => t(key as MessageKey), managed.templates);
  return {
    lists,
    preferences,
    templates,
    draft,
    tab,
    machine,
    finding: { kind: 'unknown' },
    hasFaults: false,
    canExport: !managed.featuresOff.includes('export'),
  };
}

/** Only the list that is shown, which is quick however many there are; the others follow after the first paint. */
async function readCurrent({ currentList }: Preferences): Promise<readonly Checklist[]> {
  const key = listKey(currentList);
  const lists = toChecklists(decodeLists(await browser.storage.local.get(key)));
  return lists.some((list) => !list.archived) ? lists : readChecklists();
}

/** Whether Settings pages can be opened here: on Windows, or where the reader says that it is. */
export function canLaunch({ preferences }: View): boolean {
  return preferences.windows !== 'auto' || isWindows();
}

let latest: { windows: WindowsVersion; links: PageLinks } | undefined;

/** The Settings pages as the reader's Windows has them. */
export function pageLinks({ preferences, machine }: View): PageLinks {
  const windows = preferences.windows === 'auto' ? machine : preferences.windows;
  if (latest?.windows !== windows) latest = { windows, links: createPageLinks(interfaceLanguage(), windows) };
  return latest.links;
}
