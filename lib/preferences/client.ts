import { sendChange } from '../messages/change.ts';
import type { Acknowledgement } from '../messages/requests.ts';
import type { Preferences } from '../model/preferences.ts';

/** Asks the background to keep these choices. Resolves when they are stored, or with the problem; never rejects. */
export function changePreferences(changes: Partial<Preferences>): Promise<Acknowledgement> {
  return sendChange('preferences/change', changes);
}
