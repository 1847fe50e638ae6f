import { sendChange } from '../messages/change.ts';
import type { Acknowledgement, SitesIntent } from '../messages/requests.ts';

/** Asks the background for a change. Resolves when it is stored, or with the problem; never rejects. */
export function changeSites(intent: SitesIntent): Promise<Acknowledgement> {
  return sendChange('sites/change', intent);
}
