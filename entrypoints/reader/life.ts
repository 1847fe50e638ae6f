import { browser } from 'wxt/browser';

/** Milliseconds. */
const PAUSE = 1000;

/**
 * Calls back when the extension that this script belongs to is gone: disabled, removed or updated. Nothing tells a
 * script so; it finds itself without an id. It looks for it now and then, which in a hidden tab may be once a minute only,
 * and whenever something new stands beside the body: that may be the guide of the reader that takes its place.
 */
export function watchLife(onGone: () => void, signal: AbortSignal): void {
  const look = () => {
    if (isAlive()) return;
    stop();
    onGone();
  };
  const stop = () => {
    clearInterval(timer);
    observer.disconnect();
  };
  const timer = setInterval(look, PAUSE);
  const observer = new MutationObserver(look);
  if (document.documentElement) observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', stop);
}

/** Does what needs the extension, where it is still there. */
export function whileAlive(act: () => void): void {
  if (isAlive()) act();
}

function isAlive(): boolean {
  return browser.runtime?.id !== undefined;
}
