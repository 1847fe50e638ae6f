import type { Preferences } from '../../../lib/model/preferences.ts';
import { PREFERENCES_KEY, preferencesFormat, preferencesSchema } from '../../../lib/preferences/schema.ts';
import { decode, encode } from '../../../lib/storage/format.ts';
import type { Effect, Store } from './commit.ts';
import { checkIntent, newerVersion } from './problem.ts';

export const preferencesStore: Store<Partial<Preferences>> = {
  name: 'preferences',
  parse: (raw) => checkIntent(preferencesSchema, raw),
  feature: ({ sync }) => (sync ? 'sync' : null),
  keys: () => [PREFERENCES_KEY],
  apply(stored, changes): Effect {
    const decoded = decode(preferencesFormat, stored[PREFERENCES_KEY]);
    if (decoded.kind === 'newer') return newerVersion;
    const chosen = decoded.kind === 'good' ? decoded.value : {};
    const set = { [PREFERENCES_KEY]: encode(preferencesFormat, { ...chosen, ...changes }) };
    return { ok: true, set, damaged: decoded.kind === 'damaged' ? [PREFERENCES_KEY] : [] };
  },
};
