import type { AdReason } from './ads.ts';

/** What the engine says of one page. Plain JSON: it crosses contexts and is printed by tools as it is. */
export interface PageAnalysis {
  url: string;
  /** BCP 47, as far as the page tells: "en", "pt-BR". Empty if unknown. */
  language: string;
  verdict: 'guide' | 'other';
  /** 0..1: how sure the verdict is. */
  confidence: number;
  /** Why, in plain English, the strongest first. */
  reasons: string[];
  title: string;
  procedures: Procedure[];
  risks: Risk[];
  adBlocks: AdBlockSummary[];
}

export interface AdBlockSummary extends AdReason {
  /** The block's visible words, shortened. */
  text: string;
}

export interface Procedure {
  /** Stable across visits: made from the words, not from the place. */
  id: string;
  heading: string;
  /** The next heading above that one, of a higher level; empty if there is none. */
  part: string;
  steps: Step[];
}

export interface Step {
  /** Stable across visits and unique within the page. */
  id: string;
  text: string;
  /** Names of controls, keys and pages that the article sets off; slices of `text`. */
  emphasis: Span[];
  references: SettingsReference[];
  commands: Command[];
  pictures: Picture[];
  /** Remarks that belong to the step but are not something to do. */
  notes: Note[];
  substeps: Step[];
  /** Ids of `PageAnalysis.risks`. */
  risks: string[];
}

/** Half-open range of UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

export interface Note {
  kind: 'note' | 'warning';
  text: string;
}

export interface SettingsReference {
  /** Exactly as in the catalogue. */
  uri: string;
  /** The page's name in the language of the text where known, else in English. */
  name: string;
  /** The words that name the page: `given.slice(start, end)`. */
  text: string;
  start: number;
  end: number;
}

export interface Command {
  text: string;
  effect: 'reads' | 'changes' | 'dangerous';
  /** What it does, in plain English. */
  note: string;
  /** Entry of the command table, for translated notes: "slmgr-xpr". Empty if the command is unknown. */
  entry: string;
  /** Whether it works only in a terminal run as administrator. */
  elevated: boolean;
}

export interface Picture {
  /** Absolute http(s) address. */
  url: string;
  /** Alternative text, or empty. */
  alt: string;
}

export interface Risk {
  /** Unique within the page. */
  id: string;
  /** Entry of the rule table: "public-kms-host". */
  rule: string;
  level: 'caution' | 'danger';
  /** The words that raised it, product keys masked, at most 200 characters. */
  text: string;
  /** What is wrong, why, and what to do instead, in plain English. */
  title: string;
  explanation: string;
  instead: string;
}
