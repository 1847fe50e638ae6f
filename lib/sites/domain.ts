import type { SitesIntent } from '../messages/requests.ts';
import type { SiteChoices } from '../model/sites.ts';
import { hostsOf, siteOf } from './host.ts';
import { noSites } from './schema.ts';

/** What a change makes of the choices; null where the host is none. Pure. */
export function applySites(choices: SiteChoices, intent: SitesIntent): SiteChoices | null {
  if (intent.type === 'restore')
    return restoreSites(intent.mode === 'merge' ? choices : noSites, intent.choices);
  const site = siteOf(intent.host);
  if (site === null) return null;
  const others = choices[intent.type].filter((host) => host !== site);
  return { ...choices, [intent.type]: hostsOf(intent.on ? [...others, site] : others) };
}

function restoreSites(kept: SiteChoices, given: SiteChoices): SiteChoices {
  return { off: hostsOf([...kept.off, ...given.off]), keepAds: hostsOf([...kept.keepAds, ...given.keepAds]) };
}
