import type { Risk } from '../../model/analysis.ts';
import type { DetectorName } from '../detect/index.ts';
import type { Vocabulary } from '../match/vocabulary.ts';

/** One thing that an article can lead a reader into. Pure data, but for the detectors that it names. */
export interface RiskRule {
  /** Lower-case words joined by hyphens; messages are called `risk_<id with underscores>_title` and so on. */
  id: string;
  level: Risk['level'];
  /** Danger where the page as a whole pushes cracks or free activation. */
  escalates?: true;
  /** Not raised where the page is about administering an organisation's computers. */
  unlessAdministration?: true;
  /** Who says so. */
  source: { name: string; url: string };
  title: string;
  explanation: string;
  instead: string;
  patterns: readonly Pattern[];
}

export type Pattern = TextPattern | { detect: DetectorName };

export type TextPattern =
  /**
   * On the folded text, where it has one of the words that the expression `needs`; `except` is tried on what was
   * found. Must need time linear in the text.
   */
  | { needs: Vocabulary; regex: RegExp; except?: RegExp; unless?: Vocabulary }
  /** Any word of the vocabulary; `unless` is tried on the sentence round it. */
  | { words: Vocabulary; unless?: Vocabulary }
  /** A word of each vocabulary, at most `within` characters from one of the first, in one sentence. */
  | { near: readonly Vocabulary[]; within: number; unless?: Vocabulary };
