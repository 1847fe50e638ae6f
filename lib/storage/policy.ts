import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** Where the policy is kept as it was last known: changes of it are changes of the policy. */
export const POLICY_KEY = 'policy';
/** Milliseconds. Chromium reads policies for seconds after an extension has started; nobody should wait for that. */
const PATIENCE = 100;
/** The same where it is known what the policy was before. */
const PATIENCE_WITH_LAST = 10;

type Policy = Record<string, unknown>;

/** The question that the browser has not answered yet. */
let asking: Promise<Policy> | null = null;

/** What an administrator has laid down for the extension; as last known where the browser takes its time to tell. */
export async function readPolicy(): Promise<Policy> {
  const isLate = asking !== null;
  asking ??= askBrowser().finally(() => {
    asking = null;
  });
  const told = asking;
  const last = lastKnown().then(async (known) => {
    await (isLate && known ? undefined : pause(known ? PATIENCE_WITH_LAST : PATIENCE));
    return known ?? {};
  });
  return Promise.race([told, last]);
}

async function askBrowser(): Promise<Policy> {
  const policy = await browser.storage.managed.get(null).catch((): Policy => ({}));
  await remember(policy).catch(() => {});
  return policy;
}

async function remember(policy: Policy): Promise<void> {
  if (JSON.stringify(policy) !== JSON.stringify(await lastKnown()))
    await browser.storage.local.set({ [POLICY_KEY]: policy });
}

/** Null where the browser has never told. */
async function lastKnown(): Promise<Policy | null> {
  const stored = await browser.storage.local.get(POLICY_KEY).catch((): Policy => ({}));
  const policy = stored[POLICY_KEY];
  return typeof policy === 'object' && policy !== null ? (policy as Policy) : null;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
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
