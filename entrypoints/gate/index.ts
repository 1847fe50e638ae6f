import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isCandidate } from '../../lib/gate/candidate.ts';
import { type SharedWorld, VISIT } from '../../lib/messages/reader.ts';
import { watchLateText } from './late-text.ts';
import { watchNavigation } from './navigation.ts';

declare const chrome: {
  runtime: { sendMessage(message: unknown, answered: () => void): void; lastError?: unknown };
};

/**
 * Runs on every page. An unlisted script, listed by hand as a content script: the wrapper that WXT puts around its own
 * content scripts brings a polyfill of several kilobytes, which no page should pay for.
 */
export default defineUnlistedScript(() => {
  let looking = new AbortController();
  const look = () => {
    looking.abort();
    looking = new AbortController();
    if (!report()) watchLateText(document, report, looking.signal);
  };
  look();
  watchNavigation(window, () => {
    (globalThis as SharedWorld)[VISIT]?.abort();
    look();
  });
});

/** Whether the background was asked for a closer look. */
function report(): boolean {
  if (!isCandidate(document)) return false;
  chrome.runtime.sendMessage({ type: 'gate/candidate', request: { url: location.href } }, () => {
    // Reading the error keeps the browser from logging one where nobody answers.
    void chrome.runtime.lastError;
  });
  return true;
}
