import type { Article, FoundProcedure } from '../model/found.ts';

export interface Verdict {
  verdict: 'guide' | 'other';
  confidence: number;
  reasons: string[];
}

/** Whether the page is a Windows activation guide, from what it is about and whether it instructs. */
export function judge(_doc: Document, _article: Article, procedures: readonly FoundProcedure[]): Verdict {
  const verdict = procedures.length > 0 ? 'guide' : 'other';
  return { verdict, confidence: 0.5, reasons: [] };
}
