import { useEffect, useState } from 'preact/hooks';
import type { FindPages, PageGroup } from './page-link.ts';

export interface Results {
  /** The query they answer; while it differs from the typed one they are the former ones. */
  query: string;
  groups: readonly PageGroup[];
}

const NONE: Results = { query: '', groups: [] };

/** What was found for the query; for an empty one, nothing. An answer that comes late never replaces a newer one. */
export function useResults(query: string, find: FindPages): Results {
  const [results, setResults] = useState(NONE);
  useEffect(() => {
    const typed = query.trim();
    if (typed === '') {
      setResults(NONE);
      return;
    }
    let current = true;
    find(typed).then((pages) => {
      if (current) setResults({ query: typed, groups: pages.length > 0 ? [{ name: '', pages }] : [] });
    });
    return () => {
      current = false;
    };
  }, [query, find]);
  return results;
}
