import type { PageAnalysis, Step } from '../../../lib/model/analysis.ts';
import type { Preferences } from '../../../lib/model/preferences.ts';
import type { PageProgress } from '../../../lib/model/progress.ts';
import type { WindowsVersion } from '../../../lib/model/settings.ts';
import { pageByUri } from '../../../lib/settings/catalogue.ts';
import { selectProcedures } from './select.ts';
import { allSteps } from './walk.ts';

/** The version whose steps are shown first: what the reader says, else what the machine runs. */
export function ownVersion({ windows }: Pick<Preferences, 'windows'>, machine: WindowsVersion): string {
  return String(windows === 'auto' ? machine : windows);
}

/** The steps that the guide shows, with the reader's choices among its alternatives applied; for counting them elsewhere. */
export function shownSteps(
  analysis: Pick<PageAnalysis, 'procedures' | 'risks'>,
  { chosen }: Pick<PageProgress, 'chosen'>,
  version: string,
): Step[] {
  return allSteps(selectProcedures(analysis, new Set(chosen), version, pageByUri).procedures);
}
