const FIRST_WAIT = 400;
const LONGEST_WAIT = 10_000;

const LISTS = new Set(['dl', 'ol', 'tbody', 'ul']);

/**
 * Calls back when the page has rendered itself anew, so that the nodes that steps came from are gone (hydration, a
 * replaced body), or when their lists have grown ("show more"). Looks at most once a wait (milliseconds), which doubles
 * with every call: a page that never rests costs ever less.
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
    const lists = [...grown];
    grown.clear();
    const isGone = nodes.length === 0 || nodes.some((list) => list.some((node) => !node.isConnected));
    if (!isGone && !lists.some((list) => nodes.some(([node]) => node && list.contains(node)))) return;
    wait = Math.min(wait * 2, LONGEST_WAIT);
    onReplaced();
  };
  const grown = new Set<Node>();
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes)
      if (addedNodes.length > 0 && LISTS.has(target.nodeName.toLowerCase())) grown.add(target);
    timer ||= window.setTimeout(look, wait);
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
