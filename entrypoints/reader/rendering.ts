const FIRST_WAIT = 400;
const LONGEST_WAIT = 10_000;

/**
 * Calls back when the page has rendered itself anew, so that the nodes that steps came from are gone (hydration, a
 * replaced body). Looks at most once a wait (milliseconds), which doubles with every call: a page that never rests
 * costs ever less.
 */
export function watchRendering(
  sources: () => ReadonlyMap<string, readonly Node[]>,
  onReplaced: () => void,
  signal: AbortSignal,
): void {
  let wait = FIRST_WAIT;
  let timer = 0;
  const look = () => {
    timer = 0;
    const nodes = [...sources().values()];
    if (nodes.length > 0 && !nodes.some((list) => list.some((node) => !node.isConnected))) return;
    wait = Math.min(wait * 2, LONGEST_WAIT);
    onReplaced();
  };
  const observer = new MutationObserver(() => {
    timer ||= window.setTimeout(look, wait);
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
