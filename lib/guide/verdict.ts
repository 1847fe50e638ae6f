import type { Article, FoundProcedure } from '../model/found.ts';
import { gatherEvidence, markPaths, pathsOnlyAdd, readWords } from './verdict/evidence.ts';
import { readPageKind } from './verdict/page-kind.ts';
import { collectPassages, type Passage } from './verdict/passages.ts';
import { BIAS, type Findings, SIGNALS } from './verdict/signals.ts';

export interface Verdict {
  verdict: 'guide' | 'other';
  /** 0.5..1: the probability of the verdict. */
  confidence: number;
  /** In plain English, the strongest first. */
  reasons: string[];
}

/** Characters. */
const LONGEST_TITLE = 150;

/**
 * Whether the page is a Windows activation guide: what its main content is about, and whether it instructs. Never changes
 * the document.
 * @param passages the text of the main content, where it has been collected already
 */
export function judge(
  doc: Document,
  article: Article,
  procedures: readonly FoundProcedure[],
  passages: readonly Passage[] = collectPassages(article.root, new Set()),
): Verdict {
  const reading = readWords(titlesOf(article, passages), passages, procedures, article.language);
  const kind = readPageKind(doc, article.root, passages, procedures);
  const evidence = gatherEvidence(reading);
  const verdict = weigh({ ...evidence, ...kind });
  // Reading all passages for paths takes as long as everything else together, and is not needed to be sure of a guide.
  if (verdict.verdict === 'guide' && pathsOnlyAdd(evidence)) return verdict;
  return weigh({ ...gatherEvidence(markPaths(reading)), ...kind });
}

/** The title and the first main heading; of a page with neither, such as a text file, its first line. */
function titlesOf(article: Article, passages: readonly Passage[]): string[] {
  const heading = passages.find(({ kind }) => kind === 'title')?.text ?? '';
  const titles = [article.title, heading].filter((title) => title !== '');
  return titles.length > 0 ? titles : passages.slice(0, 1).map(({ text }) => text.slice(0, LONGEST_TITLE));
}

/** The verdict that follows from what was found. */
export function weigh(findings: Findings): Verdict {
  const parts = SIGNALS.map(({ weight, reason, strength }) => ({
    reason,
    value: weight * strength(findings),
  }))
    .filter(({ value }) => value !== 0)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const score = parts.reduce((sum, { value }) => sum + value, BIAS);
  const probability = 1 / (1 + Math.exp(-score));
  return {
    verdict: probability > 0.5 ? 'guide' : 'other',
    confidence: Math.max(probability, 1 - probability),
    reasons: parts.map(
      ({ reason, value }) => `${reason} (${value > 0 ? '+' : '−'}${Math.abs(value).toFixed(1)})`,
    ),
  };
}
