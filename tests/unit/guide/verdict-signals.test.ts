import { expect, test } from 'vitest';
import { BIAS, type Findings, SIGNALS } from '../../../lib/guide/verdict/signals.ts';
import { NO_SUBJECT } from '../../../lib/guide/verdict/subject.ts';
import { weigh } from '../../../lib/guide/verdict.ts';

const NOTHING: Findings = {
  title: NO_SUBJECT,
  share: 0,
  firmPassages: 0,
  firmShare: 0,
  kinds: new Set(),
  deeds: 0,
  steps: false,
  onlySteps: false,
  anySteps: false,
  otherShare: 0,
  automaticShare: 0,
  commands: 0,
  namesCommand: false,
  shop: 0,
  listing: 0,
  unanswered: 0,
};
const SUBJECT: Findings = {
  ...NOTHING,
  title: { ...NO_SUBJECT, firm: new Set(['activation']), soft: true, windows: true },
  share: 1,
  firmPassages: 9,
  firmShare: 1,
  kinds: new Set(['activation', 'key', 'licence']),
};
const GUIDE: Findings = { ...SUBJECT, deeds: 6, steps: true, anySteps: true };

test('every signal has a name and a reason of its own', () => {
  expect(new Set(SIGNALS.map(({ name }) => name)).size).toBe(SIGNALS.length);
  expect(new Set(SIGNALS.map(({ reason }) => reason)).size).toBe(SIGNALS.length);
});

test.each(SIGNALS.map((signal) => [signal.name, signal] as const))(
  '%s stays between absent and full strength',
  (_name, { strength }) => {
    for (const findings of [
      NOTHING,
      SUBJECT,
      GUIDE,
      { ...GUIDE, shop: 1, listing: 1, unanswered: 1, otherShare: 1 },
    ]) {
      expect(strength(findings)).toBeGreaterThanOrEqual(0);
      expect(strength(findings)).toBeLessThanOrEqual(1);
    }
  },
);

test('a subject without instructions is no guide, nor are instructions without a subject', () => {
  expect(weigh(GUIDE).verdict).toBe('guide');
  expect(weigh(SUBJECT).verdict).toBe('other');
  expect(weigh({ ...NOTHING, deeds: 6, anySteps: true }).verdict).toBe('other');
});

test.each(['shop', 'listing', 'unanswered'] as const)('%s lowers the probability', (kind) => {
  const spoilt = weigh({ ...GUIDE, [kind]: 1 });
  expect(spoilt.reasons[0]).toMatch(/−/);
});

test('the reasons come strongest first and add up to the confidence', () => {
  const { confidence, reasons } = weigh({ ...GUIDE, otherShare: 0.2 });
  const values = reasons.map((reason) => Number(/\(([+−][\d.]+)\)$/.exec(reason)?.[1]?.replace('−', '-')));
  const sizes = values.map(Math.abs);
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  const score = values.reduce((sum, value) => sum + value, BIAS);
  expect(confidence).toBeCloseTo(1 / (1 + Math.exp(-score)), 1);
});

test('a page whose only list of steps is about activation may have a long introduction', () => {
  const short = { ...NOTHING, ...GUIDE, title: NOTHING.title, share: 0.15, firmPassages: 1 };
  const alone = weigh({ ...short, onlySteps: true }).confidence;
  const among = weigh({ ...short, onlySteps: false });
  expect(weigh({ ...short, onlySteps: true }).verdict === 'guide' || alone < among.confidence).toBe(true);
});

test('what happens by itself counts for less the more there is to do, under a title that names something else', () => {
  const automatic = SIGNALS.find(({ name }) => name === 'automatic');
  const told = [0, 3, 4, 5, 6, 9].map(
    (deeds) => automatic?.strength({ ...NOTHING, automaticShare: 1, deeds }) ?? 0,
  );
  expect(told).toEqual(told.toSorted((a, b) => b - a));
  expect(told.slice(0, 2)).toEqual([1, 1]);
  expect(told.at(-1)).toBeCloseTo(0.2);
  expect(told[2]).toBeGreaterThan(0.6);
});
