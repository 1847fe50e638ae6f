import type { Note, Picture, Span } from './analysis.ts';

/** A procedure as found in a document, before references, commands and risks are worked out. */
export interface FoundProcedure {
  heading: string;
  headingElement: Element | null;
  /** The next heading above that one, of a higher level; empty if there is none. */
  part: string;
  steps: FoundStep[];
}

export interface FoundStep {
  text: string;
  emphasis: Span[];
  /** Texts of code elements and blocks of the step, whole, in page order; line breaks kept. */
  code: string[];
  pictures: Picture[];
  notes: Note[];
  substeps: FoundStep[];
  /** The nodes (elements or text nodes) that hold the step's words, in page order, at least one. */
  source: Node[];
}

/** Where the main content of a page is. */
export interface Article {
  root: Element;
  title: string;
  /** BCP 47, or empty if unknown. */
  language: string;
}
