import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surveySteps } from '../../../lib/steps/find.ts';
import { flatten, page, stepsOf } from './support/page.ts';

const ACTS = ['Open', 'Click', 'Select', 'Type', 'Press', 'Choose'];
const THINGS = ['Settings', 'the System page', 'Activation', 'Change product key', 'the key', 'Next'];
const act = fc
  .tuple(fc.constantFrom(...ACTS), fc.constantFrom(...THINGS), fc.nat(99))
  .map(([verb, thing, number]) => `${verb} ${thing} (${number}).`);
const BETWEEN = [
  '',
  '<p><img src="a.png"></p>',
  '<pre>slmgr /xpr</pre>',
  '<p>Note: It takes time.</p>',
  '<p>It takes a while.</p>',
];
const between = fc.constantFrom(...BETWEEN);

/** Ways of writing one numbered step; each stands for itself, so that any mixture is one procedure. */
const WAYS: readonly ((text: string, number: number) => string)[] = [
  (text, number) => `<ol start="${number}"><li>${text}</li></ol>`,
  (text, number) => `<ol start="${number}"><li><p>${text}</p></li></ol>`,
  (text, number) => `<p>${number}. ${text}</p>`,
  (text, number) => `<div>${number}) <span>${text}</span></div>`,
  (text, number) => `<p><b>Step ${number}:</b> ${text}</p>`,
];
const mixed = fc.array(fc.tuple(act, fc.constantFrom(...WAYS), between), { minLength: 2, maxLength: 12 });

test('steps are found however their numbers are written and whatever stands between', () => {
  fc.assert(
    fc.property(mixed, (parts) => {
      const body = parts.map(([text, write, after], index) => write(text, index + 1) + after).join('');
      expect(stepsOf(`<h1>Activate</h1>${body}`)).toEqual([parts.map(([text]) => text)]);
    }),
    { numRuns: 150 },
  );
});

test('any number of procedures stay apart under their headings', () => {
  const procedure = fc.array(act, { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(procedure, { minLength: 1, maxLength: 5 }), (procedures) => {
      const body = procedures.map((steps, index) => {
        const items = steps.map((text) => `<li>${text}</li>`).join('');
        return `<h2>Way number ${index}</h2><p>Like this:</p><ol>${items}</ol><p>That was it.</p>`;
      });
      expect(stepsOf(body.join(''))).toEqual(procedures);
    }),
    { numRuns: 60 },
  );
});

const TAGS = [
  'ol',
  'ul',
  'li',
  'p',
  'div',
  'b',
  'h2',
  'table',
  'tr',
  'td',
  'dl',
  'dt',
  'dd',
  'pre',
  'br',
  'form',
  'code',
  'a',
];
const WORDS = [
  '1. ',
  'Click ',
  'Open it',
  '\u00a0',
  'Step 2: ',
  'Note: ',
  ' > ',
  '3',
  'Wählen Sie',
  '设置',
  '\n  ',
  ': ',
];
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TAGS).map((tag) => `<${tag}>`),
      fc.constantFrom(...TAGS).map((tag) => `</${tag}>`),
      fc.constantFrom(...WORDS),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

const bare = (text: string) => text.toLowerCase().replace(/[\s\u00a0]+/g, '');

test('on any markup: words come from the page, sources lie in it, nothing is changed, the answer is the same again', () => {
  fc.assert(
    fc.property(soup, (markup) => {
      const doc = page(markup);
      const before = doc.documentElement.outerHTML;
      const found = surveySteps(doc.body).procedures;
      const words = bare(doc.body.textContent ?? '');
      for (const step of found.flatMap(({ steps }) => flatten(steps))) {
        expect(step.source.length).toBeGreaterThan(0);
        expect(step.source.every((node) => doc.body.contains(node))).toBe(true);
        expect(step.text).toBe(step.text.trim());
        for (const word of step.text.split(/\s+/)) expect(words).toContain(bare(word));
        for (const { start, end } of step.emphasis) {
          expect(0 <= start && start < end && end <= step.text.length).toBe(true);
        }
      }
      expect(surveySteps(doc.body).procedures).toEqual(found);
      expect(doc.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 300 },
  );
});
