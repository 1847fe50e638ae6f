import * as v from 'valibot';
import type { Preferences } from '../model/preferences.ts';
import type { Format } from '../storage/format.ts';

const pages = v.pipe(
  v.array(v.pipe(v.string(), v.startsWith('ms-settings:'), v.maxLength(200))),
  v.maxLength(100),
);

/** Complete by its type: a new preference does not compile until it is checked here. */
const fields: { readonly [Name in keyof Preferences]: v.GenericSchema<unknown, Preferences[Name]> } = {
  opening: v.picklist(['panel', 'tab', 'never']),
  annotate: v.boolean(),
  hideAds: v.boolean(),
  windows: v.picklist(['auto', 10, 11]),
  language: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{0,35}$/)),
  sync: v.boolean(),
  badge: v.boolean(),
  currentList: v.pipe(v.string(), v.maxLength(64)),
  recentPages: pages,
  pinnedPages: pages,
  panelWidth: v.pipe(v.number(), v.minValue(200), v.maxValue(2_000)),
};

/** Only what the reader has chosen is stored, so that better defaults reach everybody else. */
export const preferencesSchema: v.GenericSchema<unknown, Partial<Preferences>> = v.partial(v.object(fields));

export const preferencesFormat: Format<Partial<Preferences>> = {
  version: 1,
  schema: preferencesSchema,
  migrations: {},
};

export const PREFERENCES_KEY = 'preferences';
