import type { ReaderMessage } from '../../lib/messages/guide.ts';
import type { PageAnalysis } from '../../lib/model/analysis.ts';
import type { PageProgress } from '../../lib/model/preferences.ts';

export type Placement = Extract<ReaderMessage, { type: 'analysis' }>['placement'];

/** All that the guide shows. */
export interface GuideState {
  analysis: PageAnalysis;
  recognised: boolean;
  /** Whether each of `analysis.adBlocks` is hidden now. */
  hidden: readonly boolean[];
  placement: Placement;
  progress: Pick<PageProgress, 'done' | 'folded' | 'chosen'>;
  /** The Windows at hand or chosen: "11". */
  version: string;
  annotated: boolean;
  /** Whether the reader wants to see this site's ads. */
  adsKept: boolean;
  /** CSS pixels. */
  width: number;
  /** The real binding of the toggle command, or empty. */
  shortcut: string;
  /** The step that was clicked in the article; a new object for every click. */
  selected: { step: string } | null;
}
