import type { ReaderMessage } from '../../lib/messages/guide.ts';
import type { PageAnalysis } from '../../lib/model/analysis.ts';
import type { PageProgress } from '../../lib/model/progress.ts';
import type { Selection } from './model/select.ts';

export type Placement = Extract<ReaderMessage, { type: 'analysis' }>['placement'];

/** Words for the reader; a new object for every saying. */
export interface Saying {
  text: string;
  /** "quiet" is for screen readers only, as the eye has seen it happen. */
  kind: 'quiet' | 'shown' | 'problem';
  /** What the reader may do about it. */
  action?: { label: string; run(): void };
}

/** All that the guide shows. */
export interface GuideState {
  analysis: PageAnalysis;
  recognised: boolean;
  /** Whether each of `analysis.adBlocks` is hidden now. */
  hidden: readonly boolean[];
  placement: Placement;
  progress: PageProgress;
  /** What is shown of an article that offers alternatives. */
  choice: Selection;
  annotated: boolean;
  /** Whether the reader wants to see this site's ads. */
  adsKept: boolean;
  /** CSS pixels. */
  width: number;
  /** The real binding of the toggle command, or empty. */
  shortcut: string;
  /** The step that was clicked in the article; a new object for every click. */
  selected: { step: string } | null;
  saying: Saying | null;
}
