import type { WindowsVersion } from './settings.ts';

/** The reader's choices that hold everywhere. */
export interface Preferences {
  /** What appears on a recognised guide: the panel, or only the tab at the edge, or nothing until asked. */
  opening: 'panel' | 'tab' | 'never';
  /** Mark Settings paths, commands and risks in the article. */
  annotate: boolean;
  hideAds: boolean;
  windows: 'auto' | WindowsVersion;
  /** BCP 47 language of the extension's own texts; empty for the browser's. */
  language: string;
  /** Keep the lists in the browser account too. */
  sync: boolean;
  /** Show on the toolbar icon how many items of the current list are left. */
  badge: boolean;
  /** Id of the list that the popup shows, or empty. */
  currentList: string;
  /** URIs of Settings pages, most recent first. */
  recentPages: string[];
  pinnedPages: string[];
  /** Width of the docked guide in CSS pixels. */
  panelWidth: number;
}
