import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { GuideMessage, ReaderMessage } from '../../lib/messages/guide.ts';
import type { ReaderAddress } from './address.ts';
import { linkReader, type ReaderLink } from './reader-link.ts';

export type Article = Extract<ReaderMessage, { type: 'analysis' }>;

export interface Reader {
  state: 'connecting' | 'open' | 'gone' | 'orphaned';
  /** What the reader last said of the page; kept when it has gone. */
  article: Article | null;
  /** The step clicked in the article; a new object for every click. */
  selected: { step: string; at: number } | null;
  post(message: GuideMessage): void;
}

/** The article at the other end of the line. */
export function useReader(address: ReaderAddress): Reader {
  const [state, setState] = useState<Reader['state']>('connecting');
  const [article, setArticle] = useState<Article | null>(null);
  const [selected, setSelected] = useState<Reader['selected']>(null);
  const link = useRef<ReaderLink>(undefined);
  useLayoutEffect(() => {
    const stop = new AbortController();
    const onMessage = (message: ReaderMessage) => {
      if (message.type === 'analysis') {
        setArticle(message);
        setState('open');
      } else if (message.type === 'ads') setArticle((known) => known && { ...known, hidden: message.hidden });
      else if (message.type === 'select') setSelected({ step: message.step, at: performance.now() });
      else setState('gone');
    };
    const ends = { onMessage, onLost: () => setState('gone'), onOrphaned: () => setState('orphaned') };
    link.current = linkReader(address, ends, stop.signal);
    return () => stop.abort();
  }, [address]);
  return { state, article, selected, post: (message) => link.current?.post(message) };
}
