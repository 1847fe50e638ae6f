import type { Acknowledgement } from '../../lib/messages/requests.ts';
import type { Checklist, ImportMode } from '../../lib/model/checklist.ts';
import type { Preferences } from '../../lib/model/preferences.ts';
import type { SiteChoices } from '../../lib/model/sites.ts';
import type { Act } from '../checklist/contract.ts';

/** What an administrator can switch off. */
export type Feature = 'ads' | 'annotations' | 'sync' | 'import' | 'export';

/** What became of keeping the lists in the browser account, in words. */
export interface SyncStatus {
  tone: 'good' | 'problem';
  words: string;
}

export interface Shortcut {
  id: string;
  words: string;
  /** As the browser writes it ("Alt+Shift+S"); empty where there is none. */
  keys: string;
}

/** A file that was read: what importing it would do. */
export interface FilePreview {
  /** Lists, or a backup of everything. */
  kind: 'lists' | 'backup';
  lists: readonly { id: string; name: string; items: number; known: boolean }[];
  /** Names of the lists that are here and not in the file: replacing deletes them. */
  others: readonly string[];
  /** What else a backup would put back, in words. */
  more: readonly string[];
  /** What else is here and not in a backup, in words: replacing deletes or resets it. */
  lost: readonly string[];
  /** Something that looked like a product key was masked. */
  masked: boolean;
}

export type FileOutcome = { ok: true; preview: FilePreview } | { ok: false; words: string };

export interface OptionsProps {
  preferences: Preferences;
  sites: SiteChoices;
  lists: readonly Checklist[];
  /** BCP 47 tags of the languages that the extension speaks. */
  languages: readonly string[];
  featuresOff: readonly Feature[];
  sync: SyncStatus | null;
  shortcuts: readonly Shortcut[];
  version: string;
  /** Stored values that could not be read and were set aside. */
  setAside: number;
  /** Whether the page has been loaded anew by an import, whose end is still to be told. */
  imported: boolean;
  act: Act;
  onPreferences: (changes: Partial<Preferences>) => Promise<Acknowledgement>;
  onSite: (type: keyof SiteChoices, host: string, on: boolean) => Promise<Acknowledgement>;
  onExportList: (list: Checklist) => void;
  onExportLists: () => void;
  onBackup: () => void;
  onExportAside: () => void;
  onReadFile: (text: string) => Promise<FileOutcome>;
  /** Imports what was last read. */
  onImport: (mode: ImportMode) => Promise<Acknowledgement>;
  onShortcuts: () => void;
}

/** Sends a change and tells what went wrong, if anything did; resolves to whether it was made. */
export type Try = (change: Promise<Acknowledgement>) => Promise<boolean>;
