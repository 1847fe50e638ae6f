import type { Preferences } from '../model/preferences.ts';
import type { WindowsVersion } from '../model/settings.ts';
import type { TabState } from './requests.ts';

/** What the reader wants of a page, also while it is open. */
export type PageChoices = Pick<Preferences, 'annotate' | 'hideAds' | 'panelWidth'>;

/** What the background tells the reader on injecting it. */
export interface ReaderJob extends PageChoices, Pick<Preferences, 'opening'> {
  /** The reader asked by hand: show the guide whatever the verdict. */
  asked: boolean;
  windows: Preferences['windows'];
  /** What the machine runs, or is taken to run: pages themselves are not always told. */
  machine: WindowsVersion;
  /** The procedures that were chosen on this page before. */
  chosen: string[];
  texts: DockTexts;
}

/** The few words that stand in the page itself rather than in the guide. */
export interface DockTexts {
  /** On the tab at the edge. */
  tab: string;
  resize: string;
  blocked: string;
  openInTab: string;
  close: string;
}

/** What the background asks of the reader of a tab, and what it answers; no answer means that there is no reader. */
export interface ReaderRequests {
  'reader/state': TabState | null;
  /** Bring the guide to the front, from closed, folded or restored. */
  'reader/open': TabState | null;
  /** Close the guide if it is open, else open it. */
  'reader/toggle': TabState | null;
}

export interface ReaderRequest {
  type: keyof ReaderRequests;
}

/** What the background tells the reader of a tab when choices have changed; there is no answer. */
export interface ChoicesMessage {
  type: 'reader/choices';
  choices: PageChoices;
}

/** Global of the isolated world, where the job waits for the reader. */
export const JOB = Symbol.for('plainsteps.job');
/** Global of the isolated world: aborting it ends the present visit and puts the page back. */
export const VISIT = Symbol.for('plainsteps.visit');

/** Global of the isolated world: tells whether a gate is at work already, and not one of an extension since updated. */
export const GATE = Symbol.for('plainsteps.gate');

/** Global of the isolated world: makes the gate look at the page once more. */
export const LOOK = Symbol.for('plainsteps.look');

/** The isolated world's globals that gate, background and reader share; the page cannot reach them. */
export interface SharedWorld {
  [JOB]?: ReaderJob;
  [VISIT]?: AbortController;
  [GATE]?: () => boolean;
  [LOOK]?: () => void;
}
