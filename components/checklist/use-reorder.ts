import { useEffect, useRef, useState } from 'preact/hooks';
import { type Drag, followPointer, measureRows, scrollerOf } from './drag.ts';

/** Moves rows by dragging. Escape, or losing the pointer, leaves all as it was. */
export function useReorder(
  rowsOf: () => HTMLElement[],
  onMove: (item: string, to: number) => void,
): { drag: Drag | null; start: (item: string, event: PointerEvent) => void } {
  const [drag, setDrag] = useState<Drag | null>(null);
  const stop = useRef<() => void>(() => {});
  useEffect(() => () => stop.current(), []);

  const start = (item: string, event: PointerEvent) => {
    if (event.button !== 0) return;
    event.preventDefault();
    const scroller = scrollerOf(rowsOf()[0]);
    const rows = measureRows(rowsOf(), scroller);
    stop.current = followPointer({ item, rows, scroller, start: event.clientY }, setDrag, (last) => {
      setDrag(null);
      if (last && last.to !== last.from) onMove(item, last.to);
    });
  };
  return { drag, start };
}

/** How far a row at this place makes way for the dragged one, in CSS pixels. */
export function shift(drag: Drag, index: number): number {
  if (index === drag.from) return drag.offset;
  if (index > drag.from && index <= drag.to) return -drag.height;
  if (index < drag.from && index >= drag.to) return drag.height;
  return 0;
}
