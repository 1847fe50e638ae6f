import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

/** Which control of a row: its words, its tick, or its link. */
export type Part = 'text' | 'tick' | 'launch';

const SELECTORS: Record<Part, string> = {
  text: '[data-part="text"]',
  tick: '.tick input',
  launch: '.launch',
};

/**
 * Focus among the rows (`[data-item]`) of a list. A row that moves or goes takes the focus with it out of the
 * document, so it is set again after the list has changed.
 */
export function useItemFocus(rowsOf: () => HTMLElement[], items: unknown) {
  const wanted = useRef<{ item: string; part: Part } | null>(null);
  const focus = useCallback(
    (item: string, part: Part): boolean => {
      const row = rowsOf().find((other) => other.dataset.item === item);
      const control =
        row?.querySelector<HTMLElement>(SELECTORS[part]) ?? row?.querySelector<HTMLElement>(SELECTORS.text);
      control?.focus();
      return Boolean(control);
    },
    [rowsOf],
  );
  useLayoutEffect(() => {
    if (wanted.current && focus(wanted.current.item, wanted.current.part)) wanted.current = null;
  }, [items, focus]);
  /** Focus as soon as the list has changed. */
  const focusAfterChange = useCallback((item: string, part: Part) => {
    wanted.current = { item, part };
  }, []);
  return { focus, focusAfterChange };
}

/** The part of a row that an event came from. */
export function partOf(target: EventTarget | null): Part {
  if (!(target instanceof Element)) return 'text';
  const parts: Part[] = ['tick', 'launch'];
  return parts.find((part) => target.closest(SELECTORS[part])) ?? 'text';
}
