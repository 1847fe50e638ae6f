import { useEffect, useRef, useState } from 'preact/hooks';

/** A drag in progress: which item, how far it has come (CSS pixels), and where it would land. */
export interface Drag {
  item: string;
  offset: number;
  from: number;
  to: number;
  height: number;
}

interface Row {
  id: string;
  middle: number;
  height: number;
}

/** Distance from the window's edge, in CSS pixels, within which a drag scrolls; and how far per frame. */
const EDGE = 48;
const SCROLL = 8;

/** Moves rows (`[data-item]` in the element) by dragging. Escape, or losing the pointer, leaves all as it was. */
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
    const rows = rowsOf().map(measure);
    const from = rows.findIndex((row) => row.id === item);
    const own = rows[from];
    if (!own) return;
    const origin = event.clientY + scrollY;
    let latest: Drag = { item, offset: 0, from, to: from, height: own.height };
    let pointer = event.clientY;
    const controller = new AbortController();
    const { signal } = controller;

    const update = () => {
      const offset = pointer + scrollY - origin;
      latest = { ...latest, offset, to: landing(rows, from, offset) };
      setDrag(latest);
    };
    const scroll = () => {
      if (signal.aborted) return;
      const step = pointer < EDGE ? -SCROLL : pointer > innerHeight - EDGE ? SCROLL : 0;
      if (step) {
        scrollBy(0, step);
        update();
      }
      requestAnimationFrame(scroll);
    };
    const end = (moved: boolean) => {
      controller.abort();
      setDrag(null);
      if (moved && latest.to !== from) onMove(item, latest.to);
    };
    stop.current = () => controller.abort();
    addEventListener(
      'pointermove',
      (move) => {
        pointer = move.clientY;
        update();
      },
      { signal },
    );
    addEventListener('pointerup', () => end(true), { signal });
    addEventListener('pointercancel', () => end(false), { signal });
    addEventListener('keydown', (key) => key.key === 'Escape' && cancel(key, end), { signal, capture: true });
    setDrag(latest);
    requestAnimationFrame(scroll);
  };
  return { drag, start };
}

function cancel(event: KeyboardEvent, end: (moved: boolean) => void): void {
  event.preventDefault();
  event.stopPropagation();
  end(false);
}

function measure(element: HTMLElement): Row {
  const { top, height } = element.getBoundingClientRect();
  return { id: element.dataset.item ?? '', middle: top + scrollY + height / 2, height };
}

/** Place that the row would take: it passes a neighbour once its own middle is beyond the neighbour's. */
function landing(rows: readonly Row[], from: number, offset: number): number {
  const middle = (rows[from]?.middle ?? 0) + offset;
  const above = rows.filter((row, index) => index !== from && isPassed(row, index, from, middle)).length;
  return above;
}

function isPassed(row: Row, index: number, from: number, middle: number): boolean {
  return index < from ? row.middle <= middle : row.middle < middle;
}

/** How far a row at this place makes way for the dragged one, in CSS pixels. */
export function shift(drag: Drag, index: number): number {
  if (index === drag.from) return drag.offset;
  if (index > drag.from && index <= drag.to) return -drag.height;
  if (index < drag.from && index >= drag.to) return drag.height;
  return 0;
}
