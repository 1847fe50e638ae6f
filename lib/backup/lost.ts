import type { Preferences } from '../model/preferences.ts';
import { defaultPreferences } from '../preferences/defaults.ts';
import { hostsOf } from '../sites/host.ts';
import type { Backup } from './backup.ts';

/** What is here and not in a backup, lists aside: replacing deletes it, and puts options back to their defaults. */
export function lostBy(here: Backup, given: Backup): Omit<Backup, 'lists'> {
  const progress = Object.entries(here.progress).filter(([page]) => !Object.hasOwn(given.progress, page));
  return {
    progress: Object.fromEntries(progress),
    sites: {
      off: besides(here.sites.off, given.sites.off),
      keepAds: besides(here.sites.keepAds, given.sites.keepAds),
    },
    preferences: reset(here.preferences, given.preferences),
  };
}

function besides(here: readonly string[], given: readonly string[]): string[] {
  const kept = new Set(hostsOf(given));
  return here.filter((host) => !kept.has(host));
}

function reset(here: Partial<Preferences>, given: Partial<Preferences>): Partial<Preferences> {
  const gone = Object.entries(here).filter(
    ([name, value]) => !(name in given) && `${value}` !== `${defaultPreferences[name as keyof Preferences]}`,
  );
  return Object.fromEntries(gone);
}
