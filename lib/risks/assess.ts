import type { Risk, Span } from '../model/analysis.ts';
import { NO_CONTEXT, type PageContext, pushesActivators, type RiskPage, readContext } from './context.ts';
import { DETECTORS } from './detect/index.ts';
import { findAll } from './match/all.ts';
import { excerpt } from './match/excerpt.ts';
import { type Folded, fold } from './match/fold.ts';
import { findNear, sentenceAt, sentenceBreaks } from './match/near.ts';
import { findWords, hasWords, mayHaveWords } from './match/words.ts';
import { RISK_RULES } from './rules/index.ts';
import type { Pattern, RiskRule, TextPattern } from './rules/types.ts';

/** Words so far from a match do not qualify it. */
const REACH = 120;
const DANGERS = RISK_RULES.filter(({ level }) => level === 'danger');

/** A page that has been assessed as a whole. */
export interface AssessedPage {
  /** The words that were looked at. */
  text: string;
  risks: readonly Omit<Risk, 'id'>[];
}

/**
 * One list a passage (a step, a code block, a paragraph): the risks that it raises, each rule at most once. Ids are left
 * to the caller. Without the page's context, the passages themselves are taken for it.
 * @param assessed the page that they stand on, if it is known: rules that it does not raise are not asked again
 */
export function assessRisks(
  passages: readonly string[],
  page?: PageContext,
  assessed?: AssessedPage,
): Omit<Risk, 'id'>[][] {
  const context = page ?? contextOf(passages);
  const rules = raisedAnywhere(passages, context, assessed);
  return passages.map((text) => assessText(text, context, rules).map(({ risk }) => risk));
}

/** What a page as a whole raises, each rule once, with the first words that raise it; the strongest first. */
export function assessPage(page: RiskPage, context = readContext(page)): Omit<Risk, 'id'>[] {
  return assessText(`${page.title}\n${page.text}`, context)
    .sort(
      (a, b) => Number(b.risk.level === 'danger') - Number(a.risk.level === 'danger') || a.start - b.start,
    )
    .map(({ risk }) => risk);
}

/** Most rules have nothing to say about most pages: those are asked once, not for each passage. */
function raisedAnywhere(
  passages: readonly string[],
  page: PageContext,
  { text: known, risks }: AssessedPage = { text: '', risks: [] },
): readonly RiskRule[] {
  const others = passages.filter((passage) => !known.includes(passage));
  if (others.length === 1 && passages.length === 1) return RISK_RULES;
  const raised = new Set(risks.map(({ rule }) => rule));
  const { text } = fold(others.join('\n'));
  const breaks = sentenceBreaks(text);
  const isRaised = (rule: RiskRule) => text !== '' && firstMatch(rule, text, breaks, page) !== undefined;
  return RISK_RULES.filter((rule) => raised.has(rule.id) || isRaised(rule));
}

function contextOf(passages: readonly string[]): PageContext {
  return { ...NO_CONTEXT, piracy: passages.some((text) => pushesActivators(fold(text).text, 1)) };
}

/** The dangers of a command taken by itself. */
export function assessCommand(text: string): Omit<Risk, 'id'>[] {
  return assessText(text, NO_CONTEXT, DANGERS).map(({ risk }) => risk);
}

interface Raised {
  risk: Omit<Risk, 'id'>;
  /** Offset of the words that raise it. */
  start: number;
}

function assessText(text: string, page: PageContext, rules = RISK_RULES): Raised[] {
  if (page.trusted || rules.length === 0) return [];
  const folded = fold(text);
  const breaks = sentenceBreaks(folded.text);
  return rules.flatMap((rule) => {
    if (rule.unlessAdministration && page.administration) return [];
    const match = firstMatch(rule, folded.text, breaks, page);
    if (!match) return [];
    const original = toOriginal(match, folded);
    return [{ risk: toRisk(rule, text, original, page), start: original.start }];
  });
}

function firstMatch(
  rule: RiskRule,
  text: string,
  breaks: readonly number[],
  page: PageContext,
): Span | undefined {
  for (const pattern of rule.patterns) {
    const match = matches(pattern, text, breaks, page).next();
    if (!match.done) return match.value;
  }
  return undefined;
}

function* matches(
  pattern: Pattern,
  text: string,
  breaks: readonly number[],
  page: PageContext,
): Generator<Span> {
  if ('detect' in pattern) {
    yield* DETECTORS[pattern.detect](text, page);
    return;
  }
  for (const span of candidates(pattern, text, breaks)) {
    if (!pattern.unless || !hasWords(around(text, span, breaks), pattern.unless)) yield span;
  }
}

function candidates(pattern: TextPattern, text: string, breaks: readonly number[]): Span[] {
  if ('words' in pattern) return findWords(text, pattern.words);
  if ('near' in pattern) return findNear(text, pattern.near, pattern.within, breaks);
  if (!mayHaveWords(text, pattern.needs)) return [];
  return findAll(text, pattern.regex).filter(({ found }) => !pattern.except?.test(found));
}

function around(text: string, span: Span, breaks: readonly number[]): string {
  const sentence = sentenceAt(span.start, breaks, text.length);
  const start = Math.max(sentence.start, span.start - REACH);
  return text.slice(start, Math.min(Math.max(sentence.end, span.end), span.end + REACH));
}

function toOriginal({ start, end }: Span, folded: Folded): Span {
  return { start: folded.origin(start), end: folded.origin(end - 1) + 1 };
}

function toRisk(rule: RiskRule, text: string, match: Span, page: PageContext): Omit<Risk, 'id'> {
  const { id, title, explanation, instead } = rule;
  const level = rule.escalates && page.piracy ? 'danger' : rule.level;
  const sentence = sentenceAt(match.start, sentenceBreaks(text), text.length);
  return { rule: id, level, text: excerpt(text, match, sentence), title, explanation, instead };
}
