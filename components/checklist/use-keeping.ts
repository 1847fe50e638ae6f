import { useEffect, useRef } from 'preact/hooks';
import type { ItemFields } from '../../lib/model/checklist.ts';
import { usePageHide } from '../shared/use-page-hide.ts';

type Changes = Partial<ItemFields>;

export interface Keeping {
  /** Resolves to whether nothing is left to keep. */
  keep: () => Promise<boolean>;
  /** What was written is to be forgotten. */
  drop: () => void;
}

/**
 * Sees to it that what was written is not lost with its editor: not where the page is closed, and not where the editor is
 * taken away because its item or list was deleted elsewhere.
 */
export function useKeeping(
  changes: Changes,
  onSave: (changes: Changes) => Promise<boolean>,
  onTakenAway: (changes: Changes) => void,
): Keeping {
  const settled = useRef<boolean | Promise<boolean>>(false);
  const hasChanges = Object.keys(changes).length > 0;
  const latest = useRef({ changes, hasChanges, onTakenAway });
  latest.current = { changes, hasChanges, onTakenAway };

  usePageHide(() => hasChanges && onSave(changes));
  useEffect(
    () => async () => {
      const { changes, hasChanges, onTakenAway } = latest.current;
      if (hasChanges && !(await settled.current)) onTakenAway(changes);
    },
    [],
  );

  const keep = async () => {
    settled.current = hasChanges ? onSave(changes) : true;
    return settled.current;
  };
  const drop = () => {
    settled.current = true;
  };
  return { keep, drop };
}
