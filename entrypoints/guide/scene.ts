import type { PageIntent } from '../../components/guide/model/progress.ts';
import type { GuideState, Saying } from '../../components/guide/state.ts';
import type { Preferences } from '../../lib/model/preferences.ts';
import type { ReaderAddress } from './address.ts';
import type { Reader } from './use-reader.ts';

/** All that acts need to know of the moment. */
export interface Scene {
  state: GuideState;
  /** Key of the article's progress. */
  page: string;
  address: ReaderAddress;
  reader: Reader;
  preferences: Preferences;
  canOpen: boolean;
  change(intent: PageIntent): Promise<void>;
  say(saying: Saying): void;
  /** For this visit only. */
  setVersion(version: string): void;
}
