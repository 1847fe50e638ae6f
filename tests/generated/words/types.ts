/** Sentences of one language for generated articles. `**…**` sets off the name of a control, a backtick pair a command. */
export interface Words {
  /** BCP 47. */
  language: string;
  titles: readonly string[];
  /** Prose without anything to do in it. */
  prose: readonly string[];
  headings: readonly string[];
  leadIns: readonly string[];
  /** Each is one step, and none is another's beginning. */
  steps: readonly string[];
  substeps: readonly string[];
  notes: readonly string[];
  /** Items of a list that is no procedure. */
  facts: readonly string[];
  factsHeading: string;
  stepWord: string;
  /** Offers, as ad blocks have them. */
  offers: readonly string[];
  related: readonly string[];
}
