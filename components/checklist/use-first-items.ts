import { useEffect, useState } from 'preact/hooks';

/** CSS pixels that the lowest row takes. */
const ROW = 32;
/** A popup tells its height only once it has been drawn. */
const LEAST = 20;

/** As many items as can be seen until the first paint is over, then all: long lists would hold it up. */
export function useFirstItems<T>(items: readonly T[]): readonly T[] {
  const [painted, setPainted] = useState(false);
  useEffect(() => setPainted(true), []);
  return painted ? items : items.slice(0, Math.max(LEAST, Math.ceil(innerHeight / ROW)));
}
