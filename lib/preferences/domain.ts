import type { PreferencesIntent } from '../messages/requests.ts';
import type { Preferences } from '../model/preferences.ts';

/** What a change makes of the reader's choices. Pure. */
export function applyPreferences(
  chosen: Partial<Preferences>,
  intent: PreferencesIntent,
): Partial<Preferences> {
  if (!('type' in intent)) return { ...chosen, ...intent };
  return intent.mode === 'merge' ? { ...intent.preferences, ...chosen } : intent.preferences;
}

/** The choices that a change brings. */
export function broughtBy(intent: PreferencesIntent): Partial<Preferences> {
  return 'type' in intent ? intent.preferences : intent;
}
