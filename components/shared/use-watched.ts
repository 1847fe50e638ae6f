import { useLayoutEffect, useState } from 'preact/hooks';

/** Calls the listener with a value now and after every change, until the signal aborts. */
export type Watch<T> = (listener: (value: T) => void, signal: AbortSignal) => void;

/**
 * The watched value as it was read beforehand, then as the watch tells. Give the same function for as long as the same
 * thing is watched.
 */
export function useWatched<T>(watch: Watch<T>, known: T): T {
  const [value, setValue] = useState(() => known);
  // An effect after the paint would cost a frame, or more, before anything is asked for.
  useLayoutEffect(() => {
    const stop = new AbortController();
    watch((next) => setValue(() => next), stop.signal);
    return () => stop.abort();
  }, [watch]);
  return value;
}
