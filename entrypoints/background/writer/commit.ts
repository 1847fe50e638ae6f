import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { invalid } from '../../../lib/messages/problem.ts';
import type { Acknowledgement, Envelope, Problem } from '../../../lib/messages/requests.ts';
import { type Feature, readManaged } from '../../../lib/preferences/managed.ts';
import { asideEntry } from '../../../lib/storage/aside.ts';
import { cleanStrings } from '../../../lib/storage/clean.ts';
import { extendLog, OLDEST_ENVELOPE, readLog } from './log.ts';
import { storageProblem, switchedOff } from './problem.ts';

type Entries = Record<string, unknown>;

/** What a change does to storage, or why it cannot be made. */
export type Effect =
  | {
      ok: true;
      set: Entries;
      /** Removed afterwards; nothing may depend on it. */
      remove?: string[];
      /** Keys among `set` whose present value cannot be read: it is kept aside in the same write. */
      damaged?: string[];
    }
  | Problem;

/** One kind of thing that is kept, and how it changes. */
export interface Store<Intent> {
  name: string;
  parse(intent: unknown): { ok: true; intent: Intent } | Problem;
  /** What an administrator switches off to forbid the change. */
  features(intent: Intent): Feature[];
  /** Storage keys that the change looks at; null for all of them. */
  keys(intent: Intent): string[] | null;
  /** Pure. The time is in milliseconds since 1970. */
  apply(stored: Entries, intent: Intent, at: number): Effect;
}

const envelopeSchema = v.object({
  id: v.pipe(v.string(), v.minLength(8), v.maxLength(64)),
  at: v.pipe(v.number(), v.integer(), v.minValue(0)),
  intent: v.unknown(),
});

/**
 * Makes one change and stores it together with its id, in a single write: whatever moment the worker is stopped at, both
 * are there or neither is. A change that is in the log already is acknowledged again and not made again.
 */
export async function commit<Intent>(store: Store<Intent>, envelope: unknown): Promise<Acknowledgement> {
  const { value, masked } = cleanStrings(envelope);
  const outer = v.safeParse(envelopeSchema, value);
  if (!outer.success) return invalid('problemInvalidChange');
  const now = Date.now();
  if (now - outer.output.at > OLDEST_ENVELOPE) return invalid('problemTooLate');
  const parsed = store.parse(outer.output.intent);
  if (!parsed.ok) return parsed;
  if (await isForbidden(store.features(parsed.intent))) return switchedOff;
  try {
    return await make(store, { ...outer.output, intent: parsed.intent }, masked, now);
  } catch (error) {
    return storageProblem(error);
  }
}

/** Views hide what is switched off; a page that was open before does not know of it yet. */
async function isForbidden(features: readonly Feature[]): Promise<boolean> {
  if (features.length === 0) return false;
  const { featuresOff } = await readManaged();
  return features.some((feature) => featuresOff.includes(feature));
}

async function make<Intent>(
  store: Store<Intent>,
  { id, at, intent }: Envelope<Intent>,
  masked: boolean,
  now: number,
): Promise<Acknowledgement> {
  const logKey = `log:${store.name}`;
  const keys = store.keys(intent);
  const stored = await browser.storage.local.get(keys === null ? null : [...keys, logKey]);
  const log = readLog(stored[logKey]);
  const known = log.find((entry) => entry[0] === id);
  if (known) return { ok: true, masked: known[1] };
  const effect = store.apply(stored, intent, at);
  if (!effect.ok) return effect;
  const aside = Object.assign({}, ...(effect.damaged ?? []).map((key) => asideEntry(key, stored[key], now)));
  const entries = { ...aside, ...effect.set, [logKey]: extendLog(log, [id, masked, now]) };
  await browser.storage.local.set(entries);
  if (effect.remove?.length) await browser.storage.local.remove(effect.remove).catch(() => {});
  return { ok: true, masked };
}
