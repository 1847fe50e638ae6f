import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Notice, Notify } from './contract.ts';

/** Milliseconds that a message stays; problems stay until they are put away. */
const STAY = 10_000;

/** The latest message, and how to put it away. It waits while `held` (pointed at or focused). */
export function useNotice(): {
  notice: Notice | null;
  notify: Notify;
  dismiss: () => void;
  hold: (held: boolean) => void;
} {
  const [notice, setNotice] = useState<Notice | null>(null);
  const [held, setHeld] = useState(false);
  const dismiss = useCallback(() => {
    setNotice(null);
    setHeld(false);
  }, []);
  useEffect(() => {
    if (!notice || held || notice.tone === 'problem') return;
    const timer = setTimeout(dismiss, STAY);
    return () => clearTimeout(timer);
  }, [notice, held, dismiss]);
  return { notice, notify: setNotice, dismiss, hold: setHeld };
}
