import type { Procedure, Risk } from '../model/analysis.ts';
import type { ChecklistIntent, ImportMode } from '../model/checklist.ts';
import type { Preferences } from '../model/preferences.ts';
import type { PageProgress } from '../model/progress.ts';
import type { SiteChoices } from '../model/sites.ts';

/** What other contexts ask of the background, and what it answers. */
export interface Requests {
  /** From the gate: this page deserves a closer look. */
  'gate/candidate': { request: { url: string }; answer: undefined };
  /** From the reader, whenever what it shows has changed. */
  'reader/state': { request: TabState; answer: undefined };
  /** From the reader, whose page refuses the frame, or from the frame itself: open the guide in a tab of its own. */
  'reader/open-in-tab': { request: { secret: string }; answer: undefined };
  /** From the reader: the panel has been resized (CSS pixels). */
  'reader/width': { request: { width: number }; answer: undefined };
  /** From the guide: the keyboard shortcut that toggles it, as the reader has set it; empty without one. */
  'guide/shortcut': { request: null; answer: string };
  'guide/open-options': { request: null; answer: undefined };
  /** From the guide: load the article anew, in the tab given, else in the sender's, else in another. */
  'guide/reload': { request: { tab: number | null; url: string | null }; answer: undefined };
  /** From the popup: what was found on this tab. */
  'tab/state': { request: { tab: number }; answer: TabState | null };
  /** From the popup: show the guide on this tab, whatever the verdict. */
  'tab/open-guide': { request: { tab: number }; answer: { opened: boolean; problem?: OpenProblem } };
  'checklist/change': { request: Envelope<ChecklistIntent>; answer: Acknowledgement };
  'progress/change': { request: Envelope<ProgressIntent>; answer: Acknowledgement };
  'sites/change': { request: Envelope<SitesIntent>; answer: Acknowledgement };
  'preferences/change': { request: Envelope<PreferencesIntent>; answer: Acknowledgement };
}

export type RequestType = keyof Requests;

/** One act of the reader's. The id makes it safe to send twice. */
export interface Envelope<Intent> {
  id: string;
  /** Milliseconds since 1970. */
  at: number;
  intent: Intent;
}

export type Acknowledgement =
  | { ok: true /** Something that looked like a product key was masked. */; masked: boolean }
  | Problem;

/** Why a change was not made. Nothing of it is stored, except that after `no-answer` it may or may not be. */
export interface Problem {
  ok: false;
  problem: 'invalid' | 'not-found' | 'storage' | 'full' | 'no-answer';
  /** Key of the message that says it in words ("problemTextTooLong"). */
  detail: string;
  /** Substitutions for `$1`… of that message. */
  values?: string[];
}

export type ProgressIntent =
  | { type: 'tick'; page: string; step: string; done: boolean }
  | { type: 'fold'; page: string; procedure: string; folded: boolean }
  /** Pick these procedures and drop their alternatives. */
  | { type: 'choose'; page: string; procedures: string[]; instead: string[] }
  | { type: 'scroll'; page: string; offset: number }
  | { type: 'reset'; page: string }
  /** From a backup: merged, what is newer here stays; replaced, exactly these. */
  | { type: 'restore'; mode: ImportMode; pages: Record<string, PageProgress> };

export type SitesIntent =
  | { type: keyof SiteChoices; host: string; on: boolean }
  /** From a backup: merged, the sites of either; replaced, exactly these. */
  | { type: 'restore'; mode: ImportMode; choices: SiteChoices };

export type PreferencesIntent =
  | Partial<Preferences>
  /** From a backup: merged, what was chosen here stays; replaced, exactly these are chosen. */
  | { type: 'restore'; mode: ImportMode; preferences: Partial<Preferences> };

/** What the reader has made of a tab's page. */
export interface TabState {
  recognised: boolean;
  title: string;
  page: string;
  procedures: Procedure[];
  /** How many steps are shown of them, as far as the reader has chosen among alternatives. */
  count: number;
  risks: Risk[];
  adBlocks: number;
  shown: 'panel' | 'tab' | 'closed' | 'restored';
}

export type OpenProblem = 'not-a-web-page' | 'no-access' | 'no-steps' | 'storage' | 'failed';
