import type { Problem } from '../../lib/messages/requests.ts';
import { type MessageKey, t } from '../shared/i18n.ts';

/** A refusal in words that tell the reader what to do. */
export function problemWords({ detail, values = [] }: Problem): string {
  return t(detail as MessageKey, ...values);
}
