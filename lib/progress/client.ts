import { sendChange } from '../messages/change.ts';
import type { Acknowledgement, ProgressIntent } from '../messages/requests.ts';

/** Asks the background for a change. Resolves when it is stored, or with the problem; never rejects. */
export function changeProgress(intent: ProgressIntent): Promise<Acknowledgement> {
  return sendChange('progress/change', intent);
}
