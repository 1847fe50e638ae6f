import { browser } from 'wxt/browser';
import { GUIDE_PORT, type GuideMessage, type ReaderMessage } from '../../lib/messages/guide.ts';
import type { ReaderAddress } from './address.ts';

/** Milliseconds before each try to connect again. */
const PAUSES = [150, 600, 2000];

export interface ReaderLink {
  post(message: GuideMessage): void;
}

interface Listeners {
  onMessage(message: ReaderMessage): void;
  /** There is no reader any more. */
  onLost(): void;
}

/** The line to the reader in the article's page; a line that breaks is taken up again a few times. */
export function linkReader(address: ReaderAddress, listeners: Listeners, signal: AbortSignal): ReaderLink {
  let port: ReturnType<typeof browser.tabs.connect> | null = null;
  let failures = 0;
  const connect = () => {
    if (signal.aborted) return;
    const line = browser.tabs.connect(address.tab, { frameId: 0, name: GUIDE_PORT + address.secret });
    port = line;
    line.onMessage.addListener((message) => {
      failures = 0;
      listeners.onMessage(message as ReaderMessage);
    });
    line.onDisconnect.addListener(() => {
      // Reading the error tells the browser that it was expected.
      void browser.runtime.lastError;
      port = null;
      retry();
    });
  };
  const retry = () => {
    const pause = PAUSES[failures++];
    if (pause === undefined) listeners.onLost();
    else setTimeout(connect, pause);
  };
  signal.addEventListener('abort', () => port?.disconnect());
  connect();
  return { post: (message) => port?.postMessage(message) };
}
