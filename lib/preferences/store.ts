import { browser } from 'wxt/browser';
import type { Preferences } from '../model/preferences.ts';
import { decodeOr } from '../storage/format.ts';
import { POLICY_KEY } from '../storage/policy.ts';
import { watch } from '../storage/watch.ts';
import { defaultPreferences } from './defaults.ts';
import { type Managed, readManaged } from './managed.ts';
import { PREFERENCES_KEY, preferencesFormat } from './schema.ts';

/** The reader's choices, completed by the defaults and bounded by the administrator's policy. */
export async function readPreferences(): Promise<Preferences> {
  const [chosen, managed] = await Promise.all([readChosen(), readManaged()]);
  return govern({ ...defaultPreferences, ...chosen }, managed);
}

/** Only what the reader has chosen, as a backup holds it. */
export async function readChosen(): Promise<Partial<Preferences>> {
  const stored = await browser.storage.local.get(PREFERENCES_KEY);
  return decodeOr(preferencesFormat, stored[PREFERENCES_KEY], {});
}

/** Calls the listener with the preferences as they are now, and again after every change until the signal aborts. */
export function watchPreferences(listener: (preferences: Preferences) => void, signal: AbortSignal): void {
  watch((key) => key === PREFERENCES_KEY || key === POLICY_KEY, readPreferences, listener, signal);
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
