const PATIENCE = 15_000;
const PAUSE = 500;
const LOOKS = 8;

/**
 * Looks again while text is still arriving: at most eight times in fifteen seconds, each after half a second's pause,
 * then never again.
 * @param look returns true once there is nothing more to look for
 */
export function watchLateText(doc: Document, look: () => boolean, signal: AbortSignal): void {
  if (!doc.documentElement || signal.aborted) return;
  let timer = 0;
  let looks = 0;
  const stop = () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
  };
  const observer = new MutationObserver(() => {
    timer ||= setTimeout(() => {
      timer = 0;
      if (look() || ++looks >= LOOKS) stop();
    }, PAUSE) as unknown as number;
  });
  const end = setTimeout(stop, PATIENCE);
  observer.observe(doc.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', stop);
}
