import type { VNode } from 'preact';
import { useGuide } from './context.ts';
import type { Apart } from './model/apart.ts';

/** Stands after a name that others have, too. */
export function TellApart({ part, ordinal }: Apart): VNode | null {
  const { language } = useGuide();
  if (!part && !ordinal) return null;
  return (
    <span class="apart">
      {part ? ' · ' : ' '}
      <bdi lang={(part && language) || undefined}>{part || ordinal}</bdi>
    </span>
  );
}
