import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What an administrator has laid down for the extension; nothing where there is no policy. */
export async function readPolicy(): Promise<Record<string, unknown>> {
  return await browser.storage.managed.get(null).catch(() => ({}));
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
