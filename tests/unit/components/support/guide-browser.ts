import { vi } from 'vitest';
import type { ReaderMessage } from '../../../../lib/messages/guide.ts';
import { browser as messages } from './browser.ts';

type Listener = (...given: never[]) => void;

function event() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    fire: (...given: unknown[]) => {
      for (const listener of listeners) listener(...(given as never[]));
    },
  };
}

/** One end of a port; what the other end does is done by the test. */
function makePort() {
  const onMessage = event();
  const onDisconnect = event();
  return {
    onMessage,
    onDisconnect,
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    say: (message: ReaderMessage) => onMessage.fire(message),
    breakOff: () => onDisconnect.fire(),
  };
}

/** Every port that the guide has opened, the latest last. */
export const ports: ReturnType<typeof makePort>[] = [];

const stored: Record<string, unknown> = {};
const onChanged = event();

/** In the place of `wxt/browser`: a tab, ports, storage and a background that the test speaks for. */
export const browser = {
  i18n: messages.i18n,
  runtime: {
    id: 'plainsteps',
    getURL: (path: string) => `chrome-extension://plainsteps${path}`,
    sendMessage: vi.fn<(message: { type: string; request: { intent: unknown } }) => Promise<unknown>>(),
    lastError: undefined,
  },
  tabs: {
    getCurrent: vi.fn(async () => ({ id: 7 })),
    update: vi.fn(async () => ({ windowId: 3 })),
    connect: vi.fn(() => {
      const port = makePort();
      ports.push(port);
      return port;
    }),
  },
  windows: { update: vi.fn(async () => {}) },
  storage: {
    local: { get: async () => ({ ...stored }) },
    managed: { get: async () => ({}) },
    onChanged,
  },
};
