/** Room kept between a menu and the edges of the window, CSS pixels. */
const MARGIN = 8;

/** Puts a menu below its button, above it where there is more room, and within the window. */
export function placeMenu(menu: HTMLElement, button: HTMLElement): void {
  const box = button.getBoundingClientRect();
  const below = innerHeight - box.bottom - MARGIN;
  const above = box.top - MARGIN;
  const downwards = menu.offsetHeight <= below || below >= above;
  menu.style.maxHeight = `${Math.max(downwards ? below : above, 96)}px`;
  const left = box.left + menu.offsetWidth > innerWidth - MARGIN ? box.right - menu.offsetWidth : box.left;
  menu.style.left = `${Math.max(MARGIN, Math.min(left, innerWidth - MARGIN - menu.offsetWidth))}px`;
  menu.style.top = `${downwards ? box.bottom + 4 : Math.max(MARGIN, box.top - menu.offsetHeight - 4)}px`;
}

/** The keys of the ARIA menu pattern. */
export function moveInMenu(event: KeyboardEvent, close: () => void): void {
  const items = [...(event.currentTarget as Element).children] as HTMLElement[];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const next = {
    ArrowDown: items[(at + 1) % items.length],
    ArrowUp: items.at(at - 1),
    Home: items[0],
    End: items.at(-1),
  }[event.key];
  const named = /^\S$/.test(event.key) ? startingWith(items, at, event.key) : undefined;
  if (event.key === 'Escape' || event.key === 'Tab') close();
  else (next ?? named)?.focus();
  if (next || named || event.key === 'Escape') event.preventDefault();
  event.stopPropagation();
}

function startingWith(items: readonly HTMLElement[], at: number, letter: string): HTMLElement | undefined {
  const order = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  return order.find((item) => item.textContent.trim().toLowerCase().startsWith(letter.toLowerCase()));
}

/** Calls back when something outside of the elements is pressed or the window is left; the result ends that. */
export function onOutside(elements: readonly Element[], act: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const inside = (target: EventTarget | null) =>
    target instanceof Node && elements.some((element) => element.contains(target));
  addEventListener('pointerdown', (event) => inside(event.target) || act(), { signal });
  addEventListener('resize', act, { signal });
  addEventListener('blur', act, { signal });
  return () => stop.abort();
}
