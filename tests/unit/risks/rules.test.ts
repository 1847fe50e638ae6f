import { expect, test } from 'vitest';
import { assessPage, assessRisks } from '../../../lib/risks/assess.ts';
import { NO_CONTEXT } from '../../../lib/risks/context.ts';
import { RISK_RULES } from '../../../lib/risks/rules/index.ts';
import { EXAMPLES } from './examples/index.ts';
import type { Examples, RuleExamples } from './examples/types.ts';

const examplesOf = ({ id }: { id: string }): RuleExamples => {
  const examples = EXAMPLES[id];
  if (!examples) throw new Error(`No examples of ${id}: add tests/unit/risks/examples/${id}.ts.`);
  return examples;
};
const passages = ({ command = [], prose = [] }: Examples) => [...command, ...prose];

const matching = RISK_RULES.flatMap((rule) =>
  passages(examplesOf(rule).match).map((passage) => ({ id: rule.id, level: rule.level, passage })),
);
const passing = RISK_RULES.flatMap((rule) =>
  passages(examplesOf(rule).pass).map((passage) => ({ id: rule.id, passage })),
);

test.each(matching)('$id is raised by $passage', ({ id, level, passage }) => {
  const risks = assessRisks([passage], NO_CONTEXT).flat();
  expect(risks.map(({ rule }) => rule)).toContain(id);
  expect(risks.find(({ rule }) => rule === id)?.level).toBe(level);
});

test.each(passing)('$id is not raised by $passage', ({ id, passage }) => {
  expect(
    assessRisks([passage], NO_CONTEXT)
      .flat()
      .map(({ rule }) => rule),
  ).not.toContain(id);
});

test('a passage raises the same on a page that has been assessed, whether it is part of its words or not', () => {
  const others = ['Press Start.', 'Open Settings.'];
  for (const { passage } of [...matching, ...passing]) {
    const steps = [...others, passage];
    const alone = assessRisks(steps, NO_CONTEXT);
    for (const text of [steps.join('\n'), others.join('\n'), '']) {
      const risks = assessPage({ url: '', title: '', text }, NO_CONTEXT);
      expect(assessRisks(steps, NO_CONTEXT, { text, risks })).toEqual(alone);
    }
  }
});

test('rules stand in the order of their ids, each once', () => {
  const ids = RISK_RULES.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
});

test('there are examples of rules only', () => {
  expect(Object.keys(EXAMPLES).filter((id) => !RISK_RULES.some((rule) => rule.id === id))).toEqual([]);
});

test.each(RISK_RULES)('$id is complete', (rule) => {
  expect(rule.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(rule.source.url).toMatch(/^https:\/\//);
  expect(rule.patterns.length).toBeGreaterThan(0);
  expect(passages(examplesOf(rule).match).length).toBeGreaterThan(0);
  expect(passages(examplesOf(rule).pass).length).toBeGreaterThan(0);
  expect(rule.title.length).toBeLessThanOrEqual(60);
  for (const text of [rule.explanation, rule.instead]) expect(text).toMatch(/^[A-Z].{20,}\.$/);
});

test.each(RISK_RULES.flatMap(({ id, patterns }) => patterns.map((pattern) => ({ id, pattern }))))(
  'expressions of $id see every match, whatever the case',
  ({ pattern }) => {
    if ('regex' in pattern) expect(pattern.regex.flags).toMatch(/^giu?$/);
  },
);
