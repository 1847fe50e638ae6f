import { sendChange } from '../messages/change.ts';
import type { Acknowledgement } from '../messages/requests.ts';
import type { ChecklistIntent } from '../model/checklist.ts';

/**
 * Asks the background for a change. Resolves when it is stored, or with the problem in the way; never rejects. The views
 * see the change itself through `watchChecklists`.
 */
export function change(intent: ChecklistIntent): Promise<Acknowledgement> {
  return sendChange('checklist/change', intent);
}
