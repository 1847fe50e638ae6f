import * as v from 'valibot';
import { browser } from 'wxt/browser';

const LAST_KNOWN = 'policy';
/** Milliseconds. Chromium reads policies for seconds after an extension has started; nobody should wait for that. */
const PATIENCE = 100;

type Policy = Record<string, unknown>;

/** What an administrator has laid down for the extension; as last known where the browser takes its time to tell. */
export async function readPolicy(): Promise<Policy> {
  const told = askBrowser();
  const early = await Promise.race([told, pause(PATIENCE)]);
  return early ?? (await lastKnown());
}

async function askBrowser(): Promise<Policy> {
  const policy = await browser.storage.managed.get(null).catch((): Policy => ({}));
  if (JSON.stringify(policy) !== JSON.stringify(await lastKnown())) {
    await browser.storage.local.set({ [LAST_KNOWN]: policy }).catch(() => {});
  }
  return policy;
}

async function lastKnown(): Promise<Policy> {
  const stored = await browser.storage.local.get(LAST_KNOWN).catch((): Policy => ({}));
  const policy = stored[LAST_KNOWN];
  return typeof policy === 'object' && policy !== null ? (policy as Policy) : {};
}

function pause(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}

/** One setting, or the fallback where it is missing or not as it should be. */
export function settingOf<T>(
  policy: Record<string, unknown>,
  name: string,
  schema: v.GenericSchema<unknown, T>,
  fallback: T,
): T {
  const result = v.safeParse(schema, policy[name]);
  return result.success ? result.output : fallback;
}
