import { browser } from 'wxt/browser';
import type { Preferences } from '../model/preferences.ts';
import { decodeOr } from '../storage/format.ts';
import { watch } from '../storage/watch.ts';
import { defaultPreferences } from './defaults.ts';
import { type Managed, readManaged } from './managed.ts';
import { PREFERENCES_KEY, preferencesFormat } from './schema.ts';

/** The reader's choices, completed by the defaults and bounded by the administrator's policy. */
export async function readPreferences(): Promise<Preferences> {
  const [stored, managed] = await Promise.all([browser.storage.local.get(PREFERENCES_KEY), readManaged()]);
  const chosen = decodeOr(preferencesFormat, stored[PREFERENCES_KEY], {});
  return govern({ ...defaultPreferences, ...chosen }, managed);
}

/** Calls the listener with the preferences as they are now, and again after every change until the signal aborts. */
export function watchPreferences(listener: (preferences: Preferences) => void, signal: AbortSignal): void {
  watch((key) => key === PREFERENCES_KEY, readPreferences, listener, signal);
}

function govern(preferences: Preferences, { featuresOff, language }: Managed): Preferences {
  return {
    ...preferences,
    annotate: preferences.annotate && !featuresOff.includes('annotations'),
    hideAds: preferences.hideAds && !featuresOff.includes('ads'),
    sync: preferences.sync && !featuresOff.includes('sync'),
    language: language || preferences.language,
  };
}
