import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isCandidate } from '../../lib/gate/candidate.ts';
import { GATE, LOOK, type SharedWorld, VISIT } from '../../lib/messages/reader.ts';
import { watchLateText } from '../shared/late-text.ts';
import { watchNavigation } from './navigation.ts';
import { nextWait } from './pace.ts';

declare const chrome: {
  runtime?: { id?: string; sendMessage(message: unknown, answered: () => void): void; lastError?: unknown };
};

/**
 * Runs on every page. An unlisted script, listed by hand as a content script: the wrapper that WXT puts around its own
 * content scripts brings a polyfill of several kilobytes, which no page should pay for.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as SharedWorld;
  if (world[GATE]?.()) return;
  // Of an extension that has since been updated.
  world[VISIT]?.abort();
  world[GATE] = () => chrome.runtime?.id !== undefined;
  let looking = new AbortController();
  let settling: ReturnType<typeof setTimeout> | undefined;
  let waited = 0;
  let lookedAt = 0;
  const look = () => {
    looking.abort();
    looking = new AbortController();
    lookedAt = performance.now();
    if (!report()) watchLateText(document, report, looking.signal);
  };
  world[LOOK] = look;
  whenShown(look);
  watchNavigation(window, () => {
    world[VISIT]?.abort();
    looking.abort();
    clearTimeout(settling);
    const wait = nextWait(waited, performance.now() - lookedAt);
    settling = setTimeout(() => {
      waited = wait;
      look();
    }, wait);
  });
});

/** A page that the browser renders ahead may never be seen. */
function whenShown(look: () => void): void {
  const doc: Document & { prerendering?: boolean } = document;
  if (doc.prerendering) doc.addEventListener('prerenderingchange', look, { once: true });
  else look();
}

/** Whether there is nothing more to look for: the background was asked for a closer look, is gone, or would see no page. */
function report(): boolean {
  if (chrome.runtime?.id === undefined || !/html|^text\/plain$/.test(document.contentType)) return true;
  if (!isCandidate(document)) return false;
  chrome.runtime.sendMessage({ type: 'gate/candidate', request: { url: location.href } }, () => {
    // Reading the error keeps the browser from logging one where nobody answers.
    void chrome.runtime?.lastError;
  });
  return true;
}
