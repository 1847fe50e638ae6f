import * as v from 'valibot';
import type { SiteChoices } from '../model/sites.ts';
import type { Format } from '../storage/format.ts';

export const MOST_SITES = 1_000;

const hosts = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(253))),
  v.maxLength(MOST_SITES, 'problemTooManySites'),
);

/** Complete by its type, as are the preferences. */
const fields: { readonly [Name in keyof SiteChoices]: v.GenericSchema<unknown, SiteChoices[Name]> } = {
  off: hosts,
  keepAds: hosts,
};

export const siteChoices: v.GenericSchema<unknown, SiteChoices> = v.object(fields);

export const sitesFormat: Format<SiteChoices> = { version: 1, schema: siteChoices, migrations: {} };

export const SITES_KEY = 'sites';
export const noSites: SiteChoices = { off: [], keepAds: [] };
