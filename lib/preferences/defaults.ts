import type { Preferences } from '../model/preferences.ts';

/** The choices of a reader who has made none. Sync is off: nothing leaves the browser unasked. */
export const defaultPreferences: Preferences = {
  opening: 'panel',
  annotate: true,
  hideAds: true,
  windows: 'auto',
  language: '',
  sync: false,
  badge: false,
  currentList: '',
  recentPages: [],
  pinnedPages: [],
  panelWidth: 380,
};
