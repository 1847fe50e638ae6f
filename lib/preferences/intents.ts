import * as v from 'valibot';
import type { PreferencesIntent } from '../messages/requests.ts';
import { importMode } from '../storage/import-mode.ts';
import { preferencesSchema } from './schema.ts';

const restore: v.GenericSchema<unknown, PreferencesIntent> = v.object({
  type: v.literal('restore'),
  mode: importMode,
  preferences: preferencesSchema,
});

/** The shape of every intent, as it may come from a view: no preference is called "type". */
export const preferencesIntent: v.GenericSchema<unknown, PreferencesIntent> = v.lazy((given) =>
  typeof given === 'object' && given !== null && 'type' in given ? restore : preferencesSchema,
);
