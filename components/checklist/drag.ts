/** A drag in progress: which item, how far it has come (CSS pixels), and where it would land. */
export interface Drag {
  item: string;
  offset: number;
  from: number;
  to: number;
  height: number;
}

/** A row as it lay when the drag began, in the scroller's own coordinates. */
export interface Row {
  id: string;
  middle: number;
  height: number;
}

interface Grab {
  item: string;
  rows: readonly Row[];
  scroller: Element;
  /** Where the pointer was, CSS pixels from the window's top. */
  start: number;
}

/** Distance from the edge of what scrolls, in CSS pixels, within which a drag scrolls; and how far per frame. */
const EDGE = 48;
const SCROLL = 8;

/**
 * Follows the pointer until it is released (`onEnd` gets the last state) or the drag is given up (null). The result stops
 * it without a word.
 */
export function followPointer(
  { item, rows, scroller, start }: Grab,
  onDrag: (drag: Drag) => void,
  onEnd: (last: Drag | null) => void,
): () => void {
  const from = rows.findIndex((row) => row.id === item);
  const origin = start + scroller.scrollTop;
  const listening = new AbortController();
  const { signal } = listening;
  let pointer = start;
  let drag: Drag = { item, offset: 0, from, to: from, height: rows[from]?.height ?? 0 };
  const update = () => {
    const offset = pointer + scroller.scrollTop - origin;
    drag = { ...drag, offset, to: landing(rows, from, offset) };
    onDrag(drag);
  };
  const end = (last: Drag | null) => {
    listening.abort();
    onEnd(last);
  };
  const move = (event: PointerEvent) => {
    pointer = event.clientY;
    update();
  };
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', () => end(drag), { signal });
  addEventListener('pointercancel', () => end(null), { signal });
  addEventListener('keydown', (event) => isEscape(event) && end(null), { signal, capture: true });
  scrollAtEdges(scroller, () => (drag.offset === 0 ? null : pointer), update, signal);
  onDrag(drag);
  return () => listening.abort();
}

/** Scrolls, frame by frame, while the pointer is near an edge; null while it has not moved. */
function scrollAtEdges(
  scroller: Element,
  pointer: () => number | null,
  onScroll: () => void,
  signal: AbortSignal,
): void {
  const frame = () => {
    if (signal.aborted) return;
    const at = pointer();
    const step = at === null ? 0 : scrollStep(scroller, at);
    if (step !== 0) {
      scroller.scrollTop += step;
      onScroll();
    }
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

function scrollStep(scroller: Element, pointer: number): number {
  const box = scroller.getBoundingClientRect();
  if (pointer < Math.max(box.top, 0) + EDGE) return -SCROLL;
  return pointer > Math.min(box.bottom, innerHeight) - EDGE ? SCROLL : 0;
}

function isEscape(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape') return false;
  event.preventDefault();
  event.stopPropagation();
  return true;
}

export function measureRows(elements: readonly HTMLElement[], scroller: Element): Row[] {
  return elements.map((element) => {
    const { top, height } = element.getBoundingClientRect();
    return { id: element.dataset.item ?? '', middle: top + scroller.scrollTop + height / 2, height };
  });
}

/** The nearest element around that can be scrolled, else the page. */
export function scrollerOf(element: Element | undefined): Element {
  let around = element?.parentElement;
  while (around && !/auto|scroll/.test(getComputedStyle(around).overflowY)) around = around.parentElement;
  return around ?? document.documentElement;
}

/** Place that the row would take: it passes a neighbour once its own middle is beyond the neighbour's. */
function landing(rows: readonly Row[], from: number, offset: number): number {
  const middle = (rows[from]?.middle ?? 0) + offset;
  const isAbove = (row: Row, index: number) => (index < from ? row.middle <= middle : row.middle < middle);
  return rows.filter((row, index) => index !== from && isAbove(row, index)).length;
}
