import type { Shortcut, SyncStatus } from '../../components/options/contract.ts';
import { chooseLanguage, type MessageKey, setLanguage, t } from '../../components/shared/i18n.ts';
import { decoders } from '../../lib/backup/decoders.ts';
import { readChecklists } from '../../lib/checklist/store.ts';
import * as sync from '../../lib/checklist/sync/status.ts';
import type { Checklist } from '../../lib/model/checklist.ts';
import type { Preferences } from '../../lib/model/preferences.ts';
import type { SiteChoices } from '../../lib/model/sites.ts';
import { type Managed, readManaged } from '../../lib/preferences/managed.ts';
import { readPreferences } from '../../lib/preferences/store.ts';
import { readSites } from '../../lib/sites/store.ts';
import { findFaults } from '../../lib/storage/faults.ts';
import { readShortcuts } from '../shared/shortcuts.ts';
import { hasImported } from './place.ts';

/** All that the options page shows. */
export interface View {
  preferences: Preferences;
  sites: SiteChoices;
  lists: readonly Checklist[];
  sync: sync.SyncStatus;
  managed: Managed;
  shortcuts: readonly Shortcut[];
  /** How many stored values cannot be read. */
  faults: number;
  /** The page has been loaded anew by an import. */
  imported: boolean;
}

/** Reads everything, and sets the document's language and title. */
export async function readView(): Promise<View> {
  const [preferences, sites, lists, status, managed, shortcuts, faults] = await Promise.all([
    readPreferences(),
    readSites(),
    readChecklists(),
    sync.readSyncStatus(),
    readManaged(),
    readShortcuts(),
    findFaults(decoders),
  ]);
  await chooseLanguage(preferences.language);
  setLanguage(document.documentElement);
  document.title = t('optionsTitle');
  return {
    preferences,
    sites,
    lists,
    sync: status,
    managed,
    shortcuts,
    faults: faults.length,
    imported: hasImported(),
  };
}

/** How sync stands, in words; nothing where it is off, as its switch says that. */
export function syncWords({ sync: status, lists, preferences }: View): SyncStatus | null {
  if (!preferences.sync || !status.on) return null;
  const nameOf = (id: string) => lists.find((list) => list.id === id)?.name ?? id;
  const said = sync.describeSync(status, nameOf);
  return {
    tone: said.some(({ detail }) => detail !== 'syncFine') ? 'problem' : 'good',
    words: said.map(({ detail, values }) => t(detail as MessageKey, ...values)).join(' '),
  };
}
