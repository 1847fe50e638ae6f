import type { PageAnalysis } from '../model/analysis.ts';

/** Name of the port between the guide (frame or tab) and the reader in the page; a secret of the reader's follows it. */
export const GUIDE_PORT = 'guide:';

/**
 * First word over a message channel. Firefox keeps `tabs` from extension frames in web pages, so there the reader hands
 * its frame such a channel (with the port's name as the message) and waits for this answer.
 */
export const GUIDE_READY = 'guide ready';

/** What the reader in the page tells the guide. */
export type ReaderMessage =
  /** Sent on connecting and whenever the page has changed. */
  | {
      type: 'analysis';
      analysis: PageAnalysis;
      /** Key of the article's progress: its canonical address without query noise. */
      page: string;
      /** False where the reader asked by hand for a page that was not recognised. */
      recognised: boolean;
      /** Whether each of `analysis.adBlocks` is hidden now. */
      hidden: boolean[];
      /** Whether the frame is docked beside the article, lies over it, or is a tab of its own. */
      placement: 'docked' | 'bottom' | 'tab';
    }
  | { type: 'ads'; hidden: boolean[] }
  /** The reader clicked a marked passage of the article. */
  | { type: 'select'; step: string }
  /** The page is gone or has become another; an analysis follows or the guide closes. */
  | { type: 'gone' };

/** What the guide asks of the reader in the page. */
export type GuideMessage =
  /** Bring the step's words into view and light them up; null puts the light out. */
  | { type: 'point'; step: string | null; scroll: boolean }
  | { type: 'ads'; index: number | 'all'; hidden: boolean }
  /** Undo everything in the page and close. */
  | { type: 'restore' }
  | { type: 'close' }
  /** Shrink to the tab at the edge. */
  | { type: 'collapse' }
  | { type: 'resize'; width: number }
  | { type: 'annotate'; on: boolean }
  /** How many steps are shown now. */
  | { type: 'count'; steps: number };
