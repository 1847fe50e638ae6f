import { findAdBlocks } from '../ads/find.ts';
import { findAsides } from '../article/asides.ts';
import { findArticle } from '../article/find.ts';
import { isCandidate } from '../gate/candidate.ts';
import type { AdBlock } from '../model/ads.ts';
import type { PageAnalysis } from '../model/analysis.ts';
import type { Article, FoundProcedure } from '../model/found.ts';
import type { WindowsVersion } from '../model/settings.ts';
import { surveySteps } from '../steps/find.ts';
import { maskProductKeys } from '../text/product-key.ts';
import { summarizeAdBlocks } from './ad-summary.ts';
import { type Assembled, assembleProcedures } from './assemble.ts';
import { withinLimits } from './limits.ts';
import { isTooLarge } from './size.ts';
import { concernsActivation } from './told.ts';
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

/** What the gate does not let pass is never looked at closely: it must not miss a guide, so none is lost. */
const NO_CANDIDATE: Verdict = {
  verdict: 'other',
  confidence: 1,
  reasons: ['the page does not use the words of Windows activation'],
};

const NOTHING_FOUND: Assembled = { procedures: [], risks: [], sources: new Map() };

/** What a first look has shown, which takes a fraction of the time that the whole analysis takes. */
export interface Survey {
  verdict: PageAnalysis['verdict'];
  hasSteps: boolean;
  /** What each step means: the rest of the analysis, in parts, between which a page can answer its reader. */
  rest(): Generator<undefined, DocumentAnalysis>;
}

/** The rest of an analysis at once. */
export function finish(survey: Survey): DocumentAnalysis {
  const rest = survey.rest();
  for (let part = rest.next(); ; part = rest.next()) if (part.done) return part.value;
}

/** Everything that the engine can tell of a page, as plain JSON. Never changes the document. */
export function analyzePage(doc: Document, options: AnalyzeOptions = {}): PageAnalysis {
  return analyzeDocument(doc, options).analysis;
}

/** The pipeline: ads, article, procedures, verdict, then what each step means. Never changes the document. */
export function analyzeDocument(doc: Document, options: AnalyzeOptions = {}): DocumentAnalysis {
  return finish(surveyDocument(doc, options));
}

/** The pipeline up to the verdict. */
export function surveyDocument(doc: Document, options: AnalyzeOptions = {}): Survey {
  const url = options.url ?? doc.URL;
  if (isTooLarge(doc, options.force ?? false)) return end(nothing(url, 'the page is too large'));
  const adBlocks = findAdBlocks(doc);
  const ads = new Set(adBlocks.map((block) => block.element));
  const article = findArticle(doc, ads);
  if (!article) return end(nothing(url, 'the document has no body'));
  const page = { url, article, adBlocks };
  if (!isCandidate(doc) && !options.force) return end(report(page, NO_CANDIDATE, NOTHING_FOUND));
  const ignored = new Set([...ads, ...findAsides(article.root, article.language)]);
  const passages = collectPassages(article.root, ignored);
  const steps = surveySteps(article.root, ignored);
  const found = withinLimits(steps.procedures);
  const verdict = judge(doc, article, found, passages);
  if (verdict.verdict !== 'guide' && !options.force) return end(report(page, verdict, NOTHING_FOUND));
  const rest = function* () {
    const text = passages.map((passage) => passage.text).join('\n');
    const { title, language } = article;
    const { windows } = options;
    const isWanted = (procedure: FoundProcedure) => concernsActivation(procedure, language);
    const all = verdict.verdict === 'guide' ? withinLimits(steps.all(isWanted)) : found;
    yield;
    const assembled = yield* assembleProcedures(all, { url, title, language, text, windows });
    return report(page, verdict, assembled);
  };
  return { verdict: verdict.verdict, hasSteps: found.length > 0, rest };
}

function end(found: DocumentAnalysis): Survey {
  const rest = function* () {
    yield;
    return found;
  };
  return { verdict: found.analysis.verdict, hasSteps: false, rest };
}

interface Page {
  url: string;
  article: Article;
  adBlocks: AdBlock[];
}

function report({ url, article, adBlocks }: Page, verdict: Verdict, assembled: Assembled): DocumentAnalysis {
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
