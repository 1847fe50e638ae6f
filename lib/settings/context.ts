import type { SettingsPage } from '../model/settings.ts';

/** What the sentences and steps so far have opened. */
export interface Context {
  /** The Settings app is in front. */
  open: boolean;
  /** Areas and pages that have been opened, as `places.ts` names them. */
  seen: ReadonlySet<string>;
  page: SettingsPage | null;
  /** The Start menu is in front. */
  started: boolean;
  /** Another program is in front. */
  elsewhere: boolean;
}

export const NO_CONTEXT: Context = {
  open: false,
  seen: new Set(),
  page: null,
  started: false,
  elsewhere: false,
};
