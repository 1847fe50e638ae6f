import { browser } from 'wxt/browser';
import { GUIDE_PORT, GUIDE_READY, type GuideMessage, type ReaderMessage } from '../../lib/messages/guide.ts';
import { whileAlive } from './life.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

/** What both kinds of line have in common. */
interface Line {
  postMessage(message: ReaderMessage): void;
  disconnect(): void;
}

/**
 * The line between this page's reader and its guides (the frame, a tab of its own). Extension ports cannot be forged by
 * a page; the secret keeps a guide page that somebody else has embedded from connecting.
 */
export class GuideLine {
  readonly secret = crypto.randomUUID();
  /** Whether a guide has ever made itself heard. */
  heard = false;
  private readonly lines = new Set<Line>();
  private readonly onConnect: () => void;
  private readonly onMessage: (message: GuideMessage) => void;

  constructor(onConnect: () => void, onMessage: (message: GuideMessage) => void, signal: AbortSignal) {
    this.onConnect = onConnect;
    this.onMessage = onMessage;
    const accept = (port: Port) => this.accept(port);
    browser.runtime.onConnect.addListener(accept);
    signal.addEventListener('abort', () =>
      whileAlive(() => {
        browser.runtime.onConnect.removeListener(accept);
        this.send({ type: 'gone' });
        for (const line of this.lines) line.disconnect();
      }),
    );
  }

  send(message: ReaderMessage): void {
    for (const line of this.lines) line.postMessage(message);
  }

  /**
   * Hands a channel to the guide's frame, which in Firefox can open no port to a tab. Nobody but the frame gets it: the
   * page cannot reach a window in a closed shadow tree, and an address of the extension's own must be in it.
   */
  offer(frame: Window): void {
    const { port1: channel, port2: given } = new MessageChannel();
    channel.onmessage = ({ data }) => {
      if (data === GUIDE_READY)
        this.add({
          postMessage: (message) => channel.postMessage(message),
          disconnect: () => channel.close(),
        });
      else this.onMessage(data as GuideMessage);
    };
    frame.postMessage(GUIDE_PORT + this.secret, new URL(browser.runtime.getURL('/')).origin, [given]);
  }

  private accept(port: Port): void {
    if (port.name !== GUIDE_PORT + this.secret || port.sender?.id !== browser.runtime.id) return;
    port.onDisconnect.addListener(() => this.lines.delete(port));
    port.onMessage.addListener((message) => this.onMessage(message as GuideMessage));
    this.add(port);
  }

  private add(line: Line): void {
    this.heard = true;
    this.lines.add(line);
    this.onConnect();
  }
}
