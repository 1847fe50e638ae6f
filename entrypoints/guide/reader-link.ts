import type { GuideMessage, ReaderMessage } from '../../lib/messages/guide.ts';
import type { ReaderAddress } from './address.ts';
import { type Line, openChannel, openPort } from './line.ts';

/** Milliseconds before each try to connect again. */
const PAUSES = [150, 600, 2000];

export interface ReaderLink {
  post(message: GuideMessage): void;
}

interface Listeners {
  onMessage(message: ReaderMessage): void;
  /** There is no reader any more. */
  onLost(): void;
  /** There is no extension any more. */
  onOrphaned(): void;
}

/** The line to the reader in the article's page; a line that breaks is taken up again a few times. */
export function linkReader(address: ReaderAddress, listeners: Listeners, signal: AbortSignal): ReaderLink {
  const { tab, channel, secret } = address;
  let line: Line | null = null;
  let failures = 0;
  const ends = {
    onMessage: (message: ReaderMessage) => {
      failures = 0;
      listeners.onMessage(message);
    },
    onEnd: () => {
      line = null;
      const pause = PAUSES[failures++];
      if (pause === undefined) listeners.onLost();
      else setTimeout(connect, pause);
    },
    onOrphaned: listeners.onOrphaned,
  };
  const connect = () => {
    if (!signal.aborted && tab !== null) line = openPort(tab, secret, ends);
  };
  signal.addEventListener('abort', () => line?.close());
  connect();
  void channel?.then((given) => {
    if (!signal.aborted) line = openChannel(given, ends);
  });
  return { post: (message) => line?.post(message) };
}
