import { browser } from 'wxt/browser';

/**
 * Keeps a view up to date: calls the listener with what `read` gives now and again after every change of a matching
 * key, until the signal aborts. Bursts of changes are drawn together; the listener always gets the last state.
 */
export function watch<T>(
  matches: (key: string) => boolean,
  read: () => Promise<T>,
  listener: (value: T) => void,
  signal: AbortSignal,
): void {
  let running = false;
  let again = false;
  const refresh = async () => {
    again = true;
    if (running) return;
    running = true;
    while (again && !signal.aborted) {
      again = false;
      const value = await read();
      if (!signal.aborted) listener(value);
    }
    running = false;
  };
  const onChanged = (changes: object, area: string) => {
    if (area === 'local' && Object.keys(changes).some(matches)) void refresh();
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
  void refresh();
}
