import type { VNode } from 'preact';
import { limits } from '../../lib/checklist/limits.ts';
import { type MessageKey, t } from '../shared/i18n.ts';

export type LimitedField = 'text' | 'note' | 'command' | 'name';

const SAID: Record<LimitedField, MessageKey> = {
  text: 'problemTextTooLong',
  note: 'problemNoteTooLong',
  command: 'problemCommandTooLong',
  name: 'problemNameTooLong',
};

/** Says why a field that is full takes no more. */
export function AtLimit({ field, value }: { field: LimitedField; value: string }): VNode | null {
  if (value.length < limits[field]) return null;
  return (
    <p class="field-problem" role="alert">
      {t(SAID[field], limits[field])}
    </p>
  );
}
