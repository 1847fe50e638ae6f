import { findAdBlocks } from '../ads/find.ts';
import { findArticle } from '../article/find.ts';
import type { AdBlock } from '../model/ads.ts';
import type { PageAnalysis } from '../model/analysis.ts';
import type { Article } from '../model/found.ts';
import type { WindowsVersion } from '../model/settings.ts';
import { findProcedures } from '../steps/find.ts';
import { maskProductKeys } from '../text/product-key.ts';
import { summarizeAdBlocks } from './ad-summary.ts';
import { type Assembled, assembleProcedures } from './assemble.ts';
import { withinLimits } from './limits.ts';
import { isTooLarge } from './size.ts';
import { collectPassages } from './verdict/passages.ts';
import { judge, type Verdict } from './verdict.ts';

export interface AnalyzeOptions {
  /** Address to report and to judge by, where the document's own is not the page's (saved files). */
  url?: string;
  /** Analyse everything whatever the verdict. */
  force?: boolean;
  /** The reader's Windows, where it is known; else the article's words decide where its versions differ. */
  windows?: WindowsVersion;
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
  if (isTooLarge(doc, options.force ?? false)) return nothing(url, 'the page is too large');
  const adBlocks = findAdBlocks(doc);
  const ads = new Set(adBlocks.map((block) => block.element));
  const article = findArticle(doc, ads);
  if (!article) return nothing(url, 'the document has no body');
  const passages = collectPassages(article.root, ads);
  const found = withinLimits(findProcedures(article.root, ads));
  const verdict = judge(doc, article, found, passages);
  const page = { url, article, verdict, adBlocks };
  const wanted = verdict.verdict === 'guide' || options.force;
  if (!wanted) return report(page, { procedures: [], risks: [], sources: new Map() });
  const text = passages.map((passage) => passage.text).join('\n');
  const { title, language } = article;
  return report(page, assembleProcedures(found, { url, title, language, text, windows: options.windows }));
}

interface Page {
  url: string;
  article: Article;
  verdict: Verdict;
  adBlocks: AdBlock[];
}

function report({ url, article, verdict, adBlocks }: Page, assembled: Assembled): DocumentAnalysis {
  const { procedures, risks, sources } = assembled;
  const analysis: PageAnalysis = {
    url,
    language: article.language,
    ...verdict,
    title: maskProductKeys(article.title),
    procedures,
    risks,
    adBlocks: summarizeAdBlocks(adBlocks),
  };
  return { analysis, adBlocks, sources };
}

function nothing(url: string, reason: string): DocumentAnalysis {
  const analysis: PageAnalysis = {
    url,
    language: '',
    verdict: 'other',
    confidence: 1,
    reasons: [reason],
    title: '',
    procedures: [],
    risks: [],
    adBlocks: [],
  };
  return { analysis, adBlocks: [], sources: new Map() };
}
