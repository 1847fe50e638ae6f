import * as v from 'valibot';
import type { SitesIntent } from '../messages/requests.ts';
import { importMode } from '../storage/import-mode.ts';
import { siteChoices } from './schema.ts';

const one = { host: v.pipe(v.string(), v.maxLength(260)), on: v.boolean() };

type Schemas = {
  readonly [Type in SitesIntent['type']]: v.GenericSchema<unknown, SitesIntent>;
};

/** The shape of every intent, as it may come from a view. */
export const sitesIntents: Schemas = {
  off: v.object({ type: v.literal('off'), ...one }),
  keepAds: v.object({ type: v.literal('keepAds'), ...one }),
  restore: v.object({ type: v.literal('restore'), mode: importMode, choices: siteChoices }),
};
