import { useEffect, useRef } from 'preact/hooks';
import type { Selection } from '../../components/guide/model/select.ts';
import { allSteps, countDone } from '../../components/guide/model/walk.ts';
import type { Saying } from '../../components/guide/state.ts';
import { t } from '../../components/shared/i18n.ts';
import type { PageProgress } from '../../lib/model/progress.ts';

/** Tells a reader who comes back to a page begun earlier how far it was. */
export function useResumed(
  progress: PageProgress | undefined,
  choice: Selection,
  say: (saying: Saying) => void,
): void {
  const seen = useRef(false);
  useEffect(() => {
    if (seen.current || !progress) return;
    seen.current = true;
    const steps = allSteps(choice.procedures);
    const done = countDone(steps, new Set(progress.done));
    if (done > 0 && done < steps.length) say({ kind: 'shown', text: t('resumed', done, steps.length) });
  }, [progress, choice, say]);
}
