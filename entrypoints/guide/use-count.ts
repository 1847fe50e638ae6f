import { useEffect } from 'preact/hooks';
import type { Selection } from '../../components/guide/model/select.ts';
import { allSteps } from '../../components/guide/model/walk.ts';
import type { Reader } from './use-reader.ts';

/** Tells the reader in the page how many steps are shown, so that the toolbar icon counts the same. */
export function useCount({ post, article }: Reader, { procedures }: Selection, isKnown: boolean): void {
  const steps = allSteps(procedures).length;
  useEffect(() => {
    if (isKnown) post({ type: 'count', steps });
    // Told again with every analysis: the reader in the page may be another one.
  }, [article, steps, isKnown]);
}
