import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { SiteChoices } from '../model/sites.ts';
import { decodeOr } from '../storage/format.ts';
import { POLICY_KEY, readPolicy, settingOf } from '../storage/policy.ts';
import { watch } from '../storage/watch.ts';
import { hostsOf, siteOf } from './host.ts';
import { noSites, SITES_KEY, sitesFormat } from './schema.ts';

/** The sites where the reader, or the administrator, wants something else than elsewhere, sorted. */
export async function readSites(): Promise<SiteChoices> {
  const [chosen, policy] = await Promise.all([readChosenSites(), readPolicy()]);
  const laidDown = settingOf(policy, 'sitesOff', v.array(v.string()), []);
  return { off: hostsOf([...chosen.off, ...laidDown]), keepAds: hostsOf(chosen.keepAds) };
}

/** Only what the reader has chosen, as a backup holds it. */
export async function readChosenSites(): Promise<SiteChoices> {
  const stored = await browser.storage.local.get(SITES_KEY);
  return decodeOr(sitesFormat, stored[SITES_KEY], noSites);
}

/** Calls the listener with the choices as they are now, and again after every change until the signal aborts. */
export function watchSites(listener: (choices: SiteChoices) => void, signal: AbortSignal): void {
  watch((key) => key === SITES_KEY || key === POLICY_KEY, readSites, listener, signal);
}

/** Whether the extension stays off on a host. */
export async function isOff(host: string): Promise<boolean> {
  const site = siteOf(host);
  return site !== null && (await readSites()).off.includes(site);
}
