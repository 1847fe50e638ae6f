import fc from 'fast-check';
import { ORDER_WORDS } from '../../lib/text/data/order-words.ts';
import { type Inline, inline, inlined, plain, wrapped, wrapping } from './markup.ts';
import { ADS } from './noise.ts';
import type { Words } from './words/types.ts';

const WAYS = [
  'list',
  'broken',
  'restarted',
  'typed',
  'lines',
  'headed',
  'bullets',
  'table',
  'split',
  'signs',
  'ordered',
] as const;
export type Way = (typeof WAYS)[number];

interface StepPlan {
  /** Which of the language's steps; two plans may name the same. */
  step: number;
  substeps: number;
  note: boolean;
  /** What stands between this step and the next, where lists break. */
  gap: 'nothing' | 'picture' | 'ad' | 'note' | 'code';
}

export interface ProcedurePlan {
  way: Way;
  heading: number;
  leadIn: number;
  /** How the number is written, and the item's own element. */
  style: number;
  inline: Inline;
  wrappers: readonly number[];
  steps: readonly StepPlan[];
}

const stepPlan: fc.Arbitrary<StepPlan> = fc.record({
  step: fc.nat(11),
  substeps: fc.constantFrom(0, 0, 0, 2, 3),
  note: fc.constantFrom(false, false, true),
  gap: fc.constantFrom('nothing', 'nothing', 'picture', 'ad', 'note', 'code'),
});

export const procedurePlan: fc.Arbitrary<ProcedurePlan> = fc.record({
  way: fc.constantFrom(...WAYS),
  heading: fc.nat(3),
  leadIn: fc.integer({ min: -1, max: 2 }),
  style: fc.nat(7),
  inline,
  wrappers: wrapping,
  steps: fc.uniqueArray(stepPlan, { minLength: 2, maxLength: 7, selector: ({ step }) => step }),
});

export interface Written {
  markup: string;
  /** Texts of the steps in order, sub-steps after theirs. */
  steps: string[];
}

/** A procedure as its plan has it, and the steps that a reader would see in it. */
export function writeProcedure(words: Words, plan: ProcedurePlan): Written {
  const heading = `<h2>${words.headings[plan.heading]}</h2>`;
  const leadIn = plan.leadIn < 0 ? '' : `<p>${words.leadIns[plan.leadIn]}</p>`;
  const steps = plan.steps.flatMap((step) => [
    words.steps[step.step] ?? '',
    ...(hasSubsteps(plan.way) ? words.substeps.slice(0, step.substeps) : []),
  ]);
  const body = wrapped(WRITERS[plan.way](words, plan), plan.wrappers);
  return { markup: heading + leadIn + body, steps: steps.map(plain) };
}

type Writer = (words: Words, plan: ProcedurePlan) => string;

const textOf = (words: Words, plan: ProcedurePlan, step: StepPlan) =>
  inlined(words.steps[step.step] ?? '', plan.inline);

const hasSubsteps = (way: Way) => way === 'list' || way === 'broken';

function numbered(words: Words, style: number, number: number): string {
  const forms = [
    `${number}.`,
    `${number})`,
    `${words.stepWord} ${number}:`,
    `(${number})`,
    `#${number}`,
    `👉 ${number}.`,
    `${'abcdefgh'[number - 1]})`,
    `${number}/`,
  ];
  return forms[style % forms.length] ?? '';
}

const SIGNS = ['👉', '➡', '•', '-', '✅', '▶', '→', '*'];

/** "First:", "Next:", "Finally:" */
function order({ language }: Words, number: number, count: number): string {
  const { first, next, last } = ORDER_WORDS[language.slice(0, 2)] ?? { first: '', next: '', last: '' };
  const [word] = (number === 1 ? first : number === count ? last : next).split('|');
  return word ? `${word[0]?.toUpperCase()}${word.slice(1)}: ` : '';
}

function item(words: Words, plan: ProcedurePlan, step: StepPlan): string {
  const text = textOf(words, plan, step);
  const note = step.note ? `<p>${words.notes[step.step % words.notes.length]}</p>` : '';
  const subs = words.substeps.slice(0, step.substeps).map((sub) => `<li>${inlined(sub, plan.inline)}</li>`);
  const below = subs.length > 0 && hasSubsteps(plan.way) ? `<ol>${subs.join('')}</ol>` : '';
  return [
    `<li>${text}${below}${note}</li>`,
    `<li><p>${text}</p>${below}${note}</li>`,
    `<li>${text}${below}${note}`,
    `<li><div><span>${text}</span></div>${below}${note}</li>`,
  ][plan.style % 4] as string;
}

function gap(words: Words, { gap: kind, step }: StepPlan): string {
  if (kind === 'picture') return '<p><img src="/shot.png" alt="" width="600" height="340"></p>';
  if (kind === 'ad') return ADS[step % ADS.length]?.(words, step) ?? '';
  if (kind === 'note') return `<p>${words.notes[step % words.notes.length]}</p>`;
  return kind === 'code' ? '<pre>slmgr /dli</pre>' : '';
}

/** One list for each run of steps between gaps. */
function pieces(words: Words, plan: ProcedurePlan, open: (number: number) => string): string {
  let markup = open(1);
  plan.steps.forEach((step, index) => {
    markup += item(words, plan, step);
    const between = gap(words, step);
    if (between && index < plan.steps.length - 1) markup += `</ol>${between}${open(index + 2)}`;
  });
  return `${markup}</ol>`;
}

const each = (plan: ProcedurePlan, write: (step: StepPlan, number: number) => string) =>
  plan.steps.map((step, index) => write(step, index + 1)).join('');

const WRITERS: Readonly<Record<Way, Writer>> = {
  list: (words, plan) => `<ol>${each(plan, (step) => item(words, plan, step))}</ol>`,
  bullets: (words, plan) => `<ul>${each(plan, (step) => item(words, plan, step))}</ul>`,
  broken: (words, plan) => pieces(words, plan, (number) => `<ol start="${number}">`),
  restarted: (words, plan) => pieces(words, plan, () => '<ol>'),
  typed: (words, plan) =>
    each(plan, (step, number) => {
      const text = `${numbered(words, plan.style, number)} ${textOf(words, plan, step)}`;
      return `<p>${text}</p>${gap(words, step)}`;
    }),
  lines: (words, plan) => {
    const line = (step: StepPlan, number: number) => `${number}. ${textOf(words, plan, step)}<br>`;
    return `<p>${each(plan, line)}</p>`;
  },
  signs: (words, plan) => {
    const sign = SIGNS[plan.style % SIGNS.length];
    return each(plan, (step) => `<p>${sign} ${textOf(words, plan, step)}</p>`);
  },
  ordered: (words, plan) =>
    each(plan, (step, number) => {
      const word = order(words, number, plan.steps.length);
      return `<p>${word}${textOf(words, plan, step)}</p>`;
    }),
  headed: (words, plan) =>
    each(plan, (step, number) => {
      const text = textOf(words, plan, step);
      const prose = words.prose[number % words.prose.length];
      return `<h3>${words.stepWord} ${number}: ${text}</h3><p>${prose}</p>${gap(words, step)}`;
    }),
  table: (words, plan) => {
    const row = (step: StepPlan, number: number) =>
      `<tr><td>${number}.</td><td>${textOf(words, plan, step)}</td></tr>`;
    return `<table>${each(plan, row)}</table>`;
  },
  split: (words, plan) =>
    each(
      plan,
      (step, number) => `<div><div>${number}</div><div><p>${textOf(words, plan, step)}</p></div></div>`,
    ),
};
