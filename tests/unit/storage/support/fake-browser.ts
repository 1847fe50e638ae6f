import { AsyncLocalStorage } from 'node:async_hooks';

type Entries = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type MessageListener = (message: unknown, sender: object, respond: (answer: unknown) => void) => unknown;
type Listener = (changes: Changes, area: string) => void;

/** One life of the background: what it does is told apart from what views do by its asynchronous context. */
interface Worker {
  dead: boolean;
  die: (reason: Error) => void;
  death: Promise<never>;
}

const lives = new AsyncLocalStorage<Worker>();
/** Each with the life that it belongs to; views have none. */
const listeners = new Map<Listener, Worker | undefined>();
const onMessage = new Set<MessageListener>();
const id = 'fake-extension-id';
const nobody = Symbol('nobody');
const never = new Promise<never>(() => {});

/** How the fake behaves; tests change it. */
export const fake = {
  /** Milliseconds that each storage call takes, before and after it has its effect. */
  delay: () => 0,
  /** Refuses a write with an error. */
  refuse: (_area: string, _entries: Entries): Error | null => null,
  /** Starts the background, which is to call `serve`; without it, the messages of views find nobody. */
  start: null as (() => void) | null,
  sender: { id, url: `chrome-extension://${id}/popup.html`, origin: `chrome-extension://${id}` } as object,
  data: { local: {} as Entries, sync: {} as Entries, managed: {} as Entries },
  calls: [] as { area: string; method: string; entries: Entries }[],
  messages: [] as unknown[],
  worker: null as Worker | null,
  reset() {
    fake.kill();
    fake.delay = () => 0;
    fake.refuse = () => null;
    fake.start = null;
    fake.data = { local: {}, sync: {}, managed: {} };
    fake.calls = [];
    fake.messages = [];
    listeners.clear();
  },
  /** Starts the background as an event of the browser's does. */
  wake() {
    fake.worker ??= startWorker();
  },
  /** Stops the background wherever it is: nothing more of it happens, and askers lose their channel. */
  kill() {
    if (fake.worker) fake.worker.dead = true;
    fake.worker?.die(new Error('The message channel closed before a response was received'));
    for (const [listener, life] of listeners) if (life?.dead) listeners.delete(listener);
    fake.worker = null;
    onMessage.clear();
  },
};

async function pause(): Promise<void> {
  const delay = fake.delay();
  await (delay > 0 ? new Promise((resolve) => setTimeout(resolve, delay)) : Promise.resolve());
  if (lives.getStore()?.dead) await never;
}

function area(name: 'local' | 'sync' | 'managed') {
  const write = async (method: string, entries: Entries, keys: readonly string[]) => {
    await pause();
    const error = fake.refuse(name, entries);
    if (error) throw error;
    const changes: Changes = {};
    for (const key of keys) {
      const oldValue = fake.data[name][key];
      if (method === 'set') fake.data[name][key] = structuredClone(entries[key]);
      else delete fake.data[name][key];
      changes[key] = { oldValue, newValue: fake.data[name][key] };
    }
    fake.calls.push({ area: name, method, entries });
    for (const listener of [...listeners.keys()]) listener(changes, name);
    await pause();
  };
  return {
    async get(keys: string | string[] | null) {
      await pause();
      const wanted = keys === null ? Object.keys(fake.data[name]) : [keys].flat();
      const found = wanted.filter((key) => key in fake.data[name]);
      const entries = Object.fromEntries(found.map((key) => [key, structuredClone(fake.data[name][key])]));
      await pause();
      return entries;
    },
    set: (entries: Entries) => write('set', JSON.parse(JSON.stringify(entries)), Object.keys(entries)),
    remove: (keys: string | string[]) => write('remove', {}, [keys].flat()),
  };
}

function startWorker(): Worker {
  let die: Worker['die'] = () => {};
  const death = new Promise<never>((_, reject) => {
    die = reject;
  });
  death.catch(() => {});
  const worker = { dead: false, die, death };
  lives.run(worker, () => fake.start?.());
  return worker;
}

export const fakeBrowser = {
  storage: {
    local: area('local'),
    sync: area('sync'),
    managed: area('managed'),
    onChanged: {
      addListener: (listener: Listener) => listeners.set(listener, lives.getStore()),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  },
  runtime: {
    id,
    getURL: (path: string) => `chrome-extension://${id}/${path}`,
    onMessage: {
      addListener: (listener: MessageListener) => onMessage.add(listener),
    },
    async sendMessage(message: unknown) {
      fake.worker ??= startWorker();
      const worker = fake.worker;
      fake.messages.push(structuredClone(message));
      const answer = new Promise((respond) => {
        const kept = [...onMessage].map((listener) =>
          lives.run(worker, () => listener(structuredClone(message), fake.sender, respond)),
        );
        if (!kept.includes(true)) respond(nobody);
      });
      const given = await Promise.race([answer, worker.death]);
      if (given === nobody) throw new Error('Could not establish connection. Receiving end does not exist.');
      return structuredClone(given);
    },
  },
};
