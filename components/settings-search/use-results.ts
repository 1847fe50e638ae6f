import { useEffect, useState } from 'preact/hooks';
import type { FindPages, PageLink } from './page-link.ts';

export interface Results {
  /** The query that the pages answer; empty before the first answer. */
  query: string;
  pages: readonly PageLink[];
}

const NONE: Results = { query: '', pages: [] };

/** What was found for the query. An answer that comes late never replaces a newer one. */
export function useResults(query: string, find: FindPages): Results {
  const [results, setResults] = useState(NONE);
  const typed = query.trim();
  useEffect(() => {
    if (typed === '') {
      setResults(NONE);
      return;
    }
    let current = true;
    find(typed).then((pages) => {
      if (current) setResults({ query: typed, pages });
    });
    return () => {
      current = false;
    };
  }, [typed, find]);
  return typed === '' ? NONE : results;
}
