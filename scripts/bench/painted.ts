import type { BrowserContext } from 'playwright-core';

interface Wanted {
  selector: string;
  mark: string;
}

/**
 * From now on every document of the extension leaves a mark once the first element of the selector has been painted. The
 * page itself takes the time, so that talking to it costs nothing.
 */
export async function markPainted(context: BrowserContext, selector: string, mark: string): Promise<void> {
  await context.addInitScript(watch, { selector, mark });
}

/** Runs in the page: a message is delivered right after the frame that it was sent in has been painted. */
function watch({ selector, mark }: Wanted): void {
  if (location.protocol !== 'chrome-extension:') return;
  const observer = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.mark(mark);
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}
