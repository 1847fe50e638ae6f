import { useLayoutEffect, useState } from 'preact/hooks';

export interface Listbox {
  /** Index of the option that Enter takes, or -1. */
  active: number;
  setActive: (index: number) => void;
  /** Handles the arrow keys, Page Up and Down; true where the key was one of them. */
  onKey: (event: KeyboardEvent) => boolean;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** The active option of a list that a text field steers; the first one again whenever the list changes. */
export function useListbox(list: unknown, count: number): Listbox {
  const [active, setActive] = useState(0);
  // Before the next key can come: an effect after painting would undo it.
  useLayoutEffect(() => setActive(0), [list]);
  const onKey = (event: KeyboardEvent): boolean => {
    const step = STEPS[event.key];
    if (step === undefined || count === 0 || event.altKey || event.ctrlKey || event.metaKey) return false;
    setActive(Math.abs(step) === 1 ? (active + step + count) % count : clamp(active + step, count));
    return true;
  };
  return { active: count > 0 ? clamp(active, count) : -1, setActive, onKey };
}

function clamp(index: number, count: number): number {
  return Math.min(Math.max(index, 0), count - 1);
}
