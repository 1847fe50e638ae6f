import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import { foresee, type PageIntent } from '../../components/guide/model/progress.ts';
import type { Problem } from '../../lib/messages/requests.ts';
import type { PageProgress } from '../../lib/model/progress.ts';
import { changeProgress } from '../../lib/progress/client.ts';
import { watchProgress } from '../../lib/progress/store.ts';

interface Known {
  page: string;
  stored: PageProgress;
  /** Changes under way, shown at once and taken back if they cannot be stored. */
  pending: readonly PageIntent[];
}

export interface Progress {
  /** Undefined until it has been read. */
  progress: PageProgress | undefined;
  change(intent: PageIntent): Promise<void>;
}

/** An article's progress, with changes that show before they are stored. */
export function useProgress(page: string, onProblem: (problem: Problem) => void): Progress {
  const [known, setKnown] = useState<Known>();
  useLayoutEffect(() => {
    const stop = new AbortController();
    const take = (stored: PageProgress) =>
      setKnown((before) => ({ page, stored, pending: before?.page === page ? before.pending : [] }));
    if (page) watchProgress(page, take, stop.signal);
    return () => stop.abort();
  }, [page]);
  const change = useCallback(
    async (intent: PageIntent) => {
      setKnown((before) => before && { ...before, pending: [...before.pending, intent] });
      const answer = await changeProgress(intent);
      setKnown((before) => before && settle(before, intent, answer.ok));
      if (!answer.ok) onProblem(answer);
    },
    [onProblem],
  );
  const current = known?.page === page ? known : undefined;
  return { progress: current?.pending.reduce(foresee, current.stored), change };
}

function settle(known: Known, intent: PageIntent, stored: boolean): Known {
  const pending = known.pending.filter((other) => other !== intent);
  return {
    ...known,
    pending,
    stored: stored && intent.page === known.page ? foresee(known.stored, intent) : known.stored,
  };
}
