import { invalid } from '../../../lib/messages/problem.ts';
import type { SitesIntent } from '../../../lib/messages/requests.ts';
import { applySites } from '../../../lib/sites/domain.ts';
import { sitesIntents } from '../../../lib/sites/intents.ts';
import { MOST_SITES, noSites, SITES_KEY, sitesFormat } from '../../../lib/sites/schema.ts';
import { decode, encode } from '../../../lib/storage/format.ts';
import type { Effect, Store } from './commit.ts';
import { newerVersion, parseIntent } from './problem.ts';

export const sitesStore: Store<SitesIntent> = {
  name: 'sites',
  parse: (raw) => parseIntent(sitesIntents, raw),
  features: ({ type }) => (type === 'restore' ? ['import'] : []),
  keys: () => [SITES_KEY],
  apply(stored, intent): Effect {
    const decoded = decode(sitesFormat, stored[SITES_KEY]);
    if (decoded.kind === 'newer') return newerVersion;
    const next = applySites(decoded.kind === 'good' ? decoded.value : noSites, intent);
    if (next === null) return invalid('problemHost');
    if (Object.values(next).some((hosts) => hosts.length > MOST_SITES))
      return invalid('problemTooManySites', MOST_SITES);
    const set = { [SITES_KEY]: encode(sitesFormat, next) };
    return { ok: true, set, damaged: decoded.kind === 'damaged' ? [SITES_KEY] : [] };
  },
};
