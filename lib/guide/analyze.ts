import type { PageAnalysis } from '../model/analysis.ts';
import { analyzeDocument } from './document.ts';

export interface AnalyzeOptions {
  /** Address to report and to judge by, where the document's own is not the page's (saved files). */
  url?: string;
  /** Analyse everything whatever the verdict. */
  force?: boolean;
}

/** Everything that the engine can tell of a page, as plain JSON. Never changes the document. */
export function analyzePage(doc: Document, options: AnalyzeOptions = {}): PageAnalysis {
  return analyzeDocument(doc, options).analysis;
}
