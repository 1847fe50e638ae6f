import { browser } from 'wxt/browser';

/** Milliseconds. */
const PAUSE = 1000;

/**
 * Calls back when the extension that this script belongs to is gone: disabled, removed or updated. Nothing tells a
 * script so; it finds itself without an id.
 */
export function watchLife(onGone: () => void, signal: AbortSignal): void {
  const timer = setInterval(() => {
    if (isAlive()) return;
    clearInterval(timer);
    onGone();
  }, PAUSE);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** Does what needs the extension, where it is still there. */
export function whileAlive(act: () => void): void {
  if (isAlive()) act();
}

function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
