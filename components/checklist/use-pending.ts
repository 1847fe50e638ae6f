import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';
import type { Checklist } from '../../lib/model/checklist.ts';

/** What has been asked for and the list does not show yet: keys come faster than the storage answers. */
export interface Pending {
  /** Where an item is (0 is the top), or on its way to. */
  placeOf: (item: string) => number;
  /** Moves one after the other; resolves to whether it was done. */
  moving: (item: string, to: number, act: () => Promise<boolean>) => Promise<boolean>;
  /** Deletes an item that is not being deleted already; resolves to whether it was done. */
  going: (item: string, act: () => Promise<boolean>) => Promise<boolean>;
}

/** @param onRestored an item that was deleted here is back */
export function usePending(list: Checklist, onRestored: (item: string) => void): Pending {
  const deleted = useRef(new Set<string>());
  const places = useRef(new Map<string, number>());
  const gone = useRef(new Set<string>());
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const { items } = list;

  useLayoutEffect(() => {
    for (const [item, place] of places.current) if (items[place]?.id === item) places.current.delete(item);
    for (const { id } of items) if (deleted.current.delete(id)) onRestored(id);
    for (const item of gone.current) {
      if (items.some(({ id }) => id === item)) continue;
      gone.current.delete(item);
      deleted.current.add(item);
    }
  }, [items, onRestored]);

  const placeOf = (item: string) => places.current.get(item) ?? items.findIndex(({ id }) => id === item);
  const moving = useCallback(async (item: string, to: number, act: () => Promise<boolean>) => {
    places.current.set(item, to);
    const turn = last.current.then(act);
    last.current = turn.catch(() => {});
    const done = await turn;
    if (!done) places.current.delete(item);
    return done;
  }, []);
  const going = useCallback(async (item: string, act: () => Promise<boolean>) => {
    if (gone.current.has(item)) return false;
    gone.current.add(item);
    const done = await act();
    if (!done) gone.current.delete(item);
    return done;
  }, []);
  return { placeOf, moving, going };
}
