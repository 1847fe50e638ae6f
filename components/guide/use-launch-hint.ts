import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds within which Settings, or the browser's question, takes the focus from the page. */
const PATIENCE = 2000;

/**
 * Whether to explain the browser's question: a launch was begun and the page has kept the focus all the while, so the
 * question was overlooked or refused. The second value is to be called at the launch.
 */
export function useLaunchHint(): [boolean, () => void] {
  const [hinted, setHinted] = useState(false);
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const watch = () => {
    stop.current?.abort();
    setHinted(false);
    const attempt = new AbortController();
    stop.current = attempt;
    const { signal } = attempt;
    const timer = setTimeout(() => setHinted(document.hasFocus()), PATIENCE);
    signal.addEventListener('abort', () => clearTimeout(timer));
    addEventListener('blur', () => attempt.abort(), { signal });
    document.addEventListener('visibilitychange', () => attempt.abort(), { signal });
  };
  return [hinted, watch];
}
