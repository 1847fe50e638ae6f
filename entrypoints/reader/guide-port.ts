import { browser } from 'wxt/browser';
import { GUIDE_PORT, type GuideMessage, type ReaderMessage } from '../../lib/messages/guide.ts';
import { whileAlive } from './life.ts';

type Port = ReturnType<typeof browser.runtime.connect>;

/**
 * The line between this page's reader and its guides (the frame, a tab of its own). Extension ports cannot be forged by
 * a page; the secret keeps a guide page that somebody else has embedded from connecting.
 */
export class GuideLine {
  readonly secret = crypto.randomUUID();
  private readonly ports = new Set<Port>();

  constructor(
    onConnect: (send: (message: ReaderMessage) => void) => void,
    onMessage: (message: GuideMessage) => void,
    signal: AbortSignal,
  ) {
    const accept = (port: Port) => {
      if (port.name !== GUIDE_PORT + this.secret || port.sender?.id !== browser.runtime.id) return;
      this.ports.add(port);
      port.onDisconnect.addListener(() => this.ports.delete(port));
      port.onMessage.addListener((message) => onMessage(message as GuideMessage));
      onConnect((message) => port.postMessage(message));
    };
    browser.runtime.onConnect.addListener(accept);
    signal.addEventListener('abort', () =>
      whileAlive(() => {
        browser.runtime.onConnect.removeListener(accept);
        this.send({ type: 'gone' });
        for (const port of this.ports) port.disconnect();
      }),
    );
  }

  get connected(): boolean {
    return this.ports.size > 0;
  }

  send(message: ReaderMessage): void {
    for (const port of this.ports) port.postMessage(message);
  }
}
