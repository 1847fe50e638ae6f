/** Milliseconds in which a browser makes its window as large as the popup wants to be, if it can. */
const SETTLING = 400;

/**
 * Keeps the popup no higher than its window, which a small screen makes lower than the popup wants to be: its middle then
 * scrolls, rather than that and the window too. Only the browser knows how high it may be, and says it by not growing.
 * @returns what ends it
 */
export function fitWindow(popup: HTMLElement | null): () => void {
  if (!popup) return () => {};
  let timer = 0;
  const look = () => {
    if (document.documentElement.scrollHeight > innerHeight)
      popup.style.setProperty('--most', `${innerHeight}px`);
  };
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(look, SETTLING);
  };
  const observer = new ResizeObserver(wait);
  observer.observe(popup);
  addEventListener('resize', wait);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    removeEventListener('resize', wait);
  };
}
