import type { PageAnalysis } from '../model/analysis.ts';
import { type AnalyzeOptions, analyzeDocument } from './document.ts';

/** Everything that the engine can tell of a page, as plain JSON. Never changes the document. */
export function analyzePage(doc: Document, options: AnalyzeOptions = {}): PageAnalysis {
  return analyzeDocument(doc, options).analysis;
}
