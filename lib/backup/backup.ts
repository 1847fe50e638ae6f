import * as v from 'valibot';
import { givenLists } from '../checklist/intents.ts';
import { readChecklists } from '../checklist/store.ts';
import type { Checklist } from '../model/checklist.ts';
import type { Preferences } from '../model/preferences.ts';
import type { PageProgress } from '../model/progress.ts';
import type { SiteChoices } from '../model/sites.ts';
import { preferencesSchema } from '../preferences/schema.ts';
import { readChosen } from '../preferences/store.ts';
import { progressPages } from '../progress/intents.ts';
import { readAllProgress } from '../progress/store.ts';
import { siteChoices } from '../sites/schema.ts';
import { readChosenSites } from '../sites/store.ts';
import { cleanStrings } from '../storage/clean.ts';
import { type FileFormat, type FileResult, parseFile } from '../storage/file.ts';

/** Everything of the reader's. */
export interface Backup {
  lists: Checklist[];
  /** By the key that the reader in the page gives an article. */
  progress: Record<string, PageProgress>;
  sites: SiteChoices;
  /** Only what was chosen; the rest is left to the defaults. */
  preferences: Partial<Preferences>;
}

const FORMAT = 'plainsteps-backup';

/** Complete by its type: what is added to a backup does not compile until it is checked here. */
const fields: { readonly [Part in keyof Backup]: v.GenericSchema<unknown, Backup[Part]> } = {
  lists: givenLists,
  progress: progressPages,
  sites: siteChoices,
  preferences: preferencesSchema,
};

const format: FileFormat<Backup> = { kinds: [FORMAT], version: 1, schema: v.object(fields) };

export async function readBackup(): Promise<Backup> {
  const [lists, progress, sites, preferences] = await Promise.all([
    readChecklists(),
    readAllProgress(),
    readChosenSites(),
    readChosen(),
  ]);
  return { lists, progress, sites, preferences };
}

/** The text of a JSON file. The time is in milliseconds since 1970. */
export function exportBackup(backup: Backup, now: number): string {
  const file = {
    format: FORMAT,
    version: format.version,
    exportedAt: new Date(now).toISOString(),
    ...backup,
  };
  return `${JSON.stringify(cleanStrings(file).value, null, 2)}\n`;
}

/** Checks a backup in full; nothing is changed. */
export function parseBackup(text: string): FileResult<Backup> {
  return parseFile(text, format);
}
