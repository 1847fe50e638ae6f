import type { SettingsPage } from '../model/settings.ts';

/** Every Settings page that may be opened, sorted by URI. */
export const settingsPages: readonly SettingsPage[] = [];
