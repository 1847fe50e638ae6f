import { sendChange } from '../messages/change.ts';
import type { Acknowledgement, PreferencesIntent } from '../messages/requests.ts';

/** Asks the background for a change. Resolves when it is stored, or with the problem; never rejects. */
export function changePreferences(intent: PreferencesIntent): Promise<Acknowledgement> {
  return sendChange('preferences/change', intent);
}
