import type { PreferencesIntent } from '../../../lib/messages/requests.ts';
import { applyPreferences, broughtBy } from '../../../lib/preferences/domain.ts';
import { preferencesIntent } from '../../../lib/preferences/intents.ts';
import type { Feature } from '../../../lib/preferences/managed.ts';
import { PREFERENCES_KEY, preferencesFormat } from '../../../lib/preferences/schema.ts';
import { decode, encode } from '../../../lib/storage/format.ts';
import type { Effect, Store } from './commit.ts';
import { checkIntent, newerVersion } from './problem.ts';

export const preferencesStore: Store<PreferencesIntent> = {
  name: 'preferences',
  parse: (raw) => checkIntent(preferencesIntent, raw),
  features: featuresOf,
  keys: () => [PREFERENCES_KEY],
  apply(stored, intent): Effect {
    const decoded = decode(preferencesFormat, stored[PREFERENCES_KEY]);
    if (decoded.kind === 'newer') return newerVersion;
    const chosen = decoded.kind === 'good' ? decoded.value : {};
    const set = { [PREFERENCES_KEY]: encode(preferencesFormat, applyPreferences(chosen, intent)) };
    return { ok: true, set, damaged: decoded.kind === 'damaged' ? [PREFERENCES_KEY] : [] };
  },
};

function featuresOf(intent: PreferencesIntent): Feature[] {
  const features: Feature[] = 'type' in intent ? ['import'] : [];
  return broughtBy(intent).sync ? [...features, 'sync'] : features;
}
