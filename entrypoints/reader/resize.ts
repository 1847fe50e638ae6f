export interface ResizeOptions {
  label: string;
  width(): number;
  /** The widths that it may have, in CSS pixels. */
  least: number;
  most: number;
  onDrag(dragging: boolean): void;
  /** CSS pixels, on every move. */
  onWidth(width: number): void;
  onDone(): void;
  signal: AbortSignal;
}

export interface ResizeHandle {
  /** Says the width anew. */
  tell(): void;
}

const KEY_STEP = 24;

/** Makes an element at the panel's left edge resize it, by pointer and by arrow keys (the ARIA window splitter pattern). */
export function attachResizeHandle(handle: HTMLElement, options: ResizeOptions): ResizeHandle {
  const { signal } = options;
  handle.tabIndex = 0;
  handle.setAttribute('role', 'separator');
  handle.setAttribute('aria-orientation', 'vertical');
  handle.setAttribute('aria-label', options.label);
  handle.setAttribute('aria-valuemin', String(options.least));
  handle.setAttribute('aria-valuemax', String(options.most));
  const tell = () => handle.setAttribute('aria-valuenow', String(options.width()));
  const resize = (width: number) => {
    options.onWidth(width);
    tell();
  };
  tell();
  handle.addEventListener('pointerdown', (event) => beginDrag(handle, event, options, resize), { signal });
  handle.addEventListener(
    'keydown',
    (event) => {
      const direction = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
      if (!direction) return;
      event.preventDefault();
      resize(options.width() + direction * KEY_STEP);
      options.onDone();
    },
    { signal },
  );
  return { tell };
}

function beginDrag(
  handle: HTMLElement,
  start: PointerEvent,
  options: ResizeOptions,
  resize: (width: number) => void,
): void {
  const width = options.width();
  const drag = new AbortController();
  const signal = AbortSignal.any([drag.signal, options.signal]);
  handle.setPointerCapture(start.pointerId);
  options.onDrag(true);
  handle.addEventListener('pointermove', (event) => resize(width + start.clientX - event.clientX), {
    signal,
  });
  handle.addEventListener(
    'lostpointercapture',
    () => {
      drag.abort();
      options.onDrag(false);
      options.onDone();
    },
    { signal },
  );
}
