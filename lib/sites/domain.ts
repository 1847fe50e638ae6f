import type { SitesIntent } from '../messages/requests.ts';
import type { SiteChoices } from '../model/sites.ts';
import { hostsOf, siteOf } from './host.ts';

/** What a change makes of the choices; null where the host is none. Pure. */
export function applySites(choices: SiteChoices, intent: SitesIntent): SiteChoices | null {
  if (intent.type === 'restore')
    return { off: hostsOf(intent.choices.off), keepAds: hostsOf(intent.choices.keepAds) };
  const site = siteOf(intent.host);
  if (site === null) return null;
  const others = choices[intent.type].filter((host) => host !== site);
  return { ...choices, [intent.type]: (intent.on ? [...others, site] : others).sort() };
}
