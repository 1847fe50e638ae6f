import { browser } from 'wxt/browser';
import { GUIDE_PORT, GUIDE_READY, type GuideMessage, type ReaderMessage } from '../../lib/messages/guide.ts';

interface Ends {
  onMessage(message: ReaderMessage): void;
  /** The other end has gone; a channel does not tell. */
  onEnd(): void;
  /** The extension that this page belongs to has been updated or removed. */
  onOrphaned(): void;
}

/** Milliseconds. */
const PAUSE = 1000;

/** One connection to the reader, of whichever kind the browser allows. */
export interface Line {
  post(message: GuideMessage): void;
  close(): void;
}

/** An extension port to the article's tab. */
export function openPort(tab: number, secret: string, { onMessage, onEnd }: Ends): Line {
  const port = browser.tabs.connect(tab, { frameId: 0, name: GUIDE_PORT + secret });
  port.onMessage.addListener((message) => onMessage(message as ReaderMessage));
  port.onDisconnect.addListener(() => {
    // Reading the error tells the browser that it was expected.
    void browser.runtime.lastError;
    onEnd();
  });
  return { post: (message) => port.postMessage(message), close: () => port.disconnect() };
}

/** The channel that the reader has handed its frame. */
export function openChannel(channel: MessagePort, { onMessage, onOrphaned }: Ends): Line {
  const timer = setInterval(() => {
    if (hasExtension()) return;
    clearInterval(timer);
    onOrphaned();
  }, PAUSE);
  channel.onmessage = ({ data }) => onMessage(data as ReaderMessage);
  channel.postMessage(GUIDE_READY);
  return { post: (message) => channel.postMessage(message), close: () => channel.close() };
}

/** Firefox leaves the frames of an extension that is gone where they are, and empties their API. */
function hasExtension(): boolean {
  return (globalThis as { browser?: { runtime?: object } }).browser?.runtime !== undefined;
}

/**
 * Waits for that channel, which comes as soon as the frame has loaded: to be called before anything is waited for. The
 * page around the frame can neither see the frame's window nor know the secret.
 */
export function awaitChannel(secret: string): Promise<MessagePort> {
  return new Promise((resolve) => {
    const listen = ({ data, ports: [channel] }: MessageEvent) => {
      if (data !== GUIDE_PORT + secret || !channel) return;
      removeEventListener('message', listen);
      resolve(channel);
    };
    addEventListener('message', listen);
  });
}
