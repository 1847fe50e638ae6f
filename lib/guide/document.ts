import { findAdBlocks } from '../ads/find.ts';
import { findArticle } from '../article/find.ts';
import type { AdBlock } from '../model/ads.ts';
import type { PageAnalysis } from '../model/analysis.ts';
import type { Article, FoundProcedure } from '../model/found.ts';
import { findProcedures } from '../steps/find.ts';
import { summarizeAdBlocks } from './ad-summary.ts';
import { assembleProcedures } from './assemble.ts';
import { judge, type Verdict } from './verdict.ts';

export interface AnalyzeOptions {
  /** Address to report and to judge by, where the document's own is not the page's (saved files). */
  url?: string;
  /** Analyse everything whatever the verdict. */
  force?: boolean;
}

/** An analysis together with the live nodes that it speaks of. */
export interface DocumentAnalysis {
  analysis: PageAnalysis;
  adBlocks: AdBlock[];
  /** Step id → the nodes that hold its words. */
  sources: Map<string, readonly Node[]>;
}

/** The pipeline: ads, article, procedures, verdict, then what each step means. Never changes the document. */
export function analyzeDocument(doc: Document, options: AnalyzeOptions = {}): DocumentAnalysis {
  const url = options.url ?? doc.URL;
  const adBlocks = findAdBlocks(doc);
  const ads = new Set(adBlocks.map((block) => block.element));
  const article = findArticle(doc, ads);
  if (!article) return nothing(url);
  const found = findProcedures(article.root, ads);
  const verdict = judge(doc, article, found, ads);
  const wanted = verdict.verdict === 'guide' || options.force ? found : [];
  return describe(url, article, verdict, wanted, adBlocks);
}

function describe(
  url: string,
  article: Article,
  verdict: Verdict,
  found: readonly FoundProcedure[],
  adBlocks: AdBlock[],
): DocumentAnalysis {
  const { procedures, risks, sources } = assembleProcedures(found, article.language);
  const analysis: PageAnalysis = {
    url,
    language: article.language,
    ...verdict,
    title: article.title,
    procedures,
    risks,
    adBlocks: summarizeAdBlocks(adBlocks),
  };
  return { analysis, adBlocks, sources };
}

function nothing(url: string): DocumentAnalysis {
  const reasons = ['the document has no body'];
  const analysis: PageAnalysis = {
    url,
    language: '',
    verdict: 'other',
    confidence: 1,
    reasons,
    title: '',
    procedures: [],
    risks: [],
    adBlocks: [],
  };
  return { analysis, adBlocks: [], sources: new Map() };
}
