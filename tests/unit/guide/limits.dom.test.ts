import { expect, test } from 'vitest';
import { analyzeDocument } from '../../../lib/guide/analyze.ts';
import type { Step } from '../../../lib/model/analysis.ts';

const STEP = 'Open Settings &gt; System &gt; Activation and click Change product key.';
const GUIDE = 'How to activate Windows 11 with a product key';

function page(steps: string, after = ''): Document {
  const html = `<title>${GUIDE}</title><main><h1>${GUIDE}</h1><p>Windows asks to be activated after new hardware; the product key does it.</p>${steps}${after}</main>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

const list = (count: number) =>
  `<ol>${Array.from({ length: count }, (_, index) => `<li>${STEP} Part ${index}.</li>`).join('')}</ol>`;

function countSteps(steps: readonly Step[]): number {
  return steps.reduce((sum, step) => sum + 1 + countSteps(step.substeps), 0);
}

const count = (doc: Document, force = false) =>
  analyzeDocument(doc, { force }).analysis.procedures.reduce((sum, { steps }) => sum + countSteps(steps), 0);

test.each([
  ['elements', '<p>a</p>'.repeat(20_000), '<p>a</p>'.repeat(60_000)],
  ['text', `<p>${'word '.repeat(200_000)}</p>`, `<p>${'word '.repeat(600_000)}</p>`],
])('a page of too much (%s) is looked at when asked only, one of far too much never', (_, much, tooMuch) => {
  expect(count(page(list(3), much))).toBe(0);
  expect(count(page(list(3), much), true)).toBe(3);
  expect(count(page(list(3), tooMuch), true)).toBe(0);
  expect(analyzeDocument(page(list(3), tooMuch)).analysis.reasons).toEqual(['the page is too large']);
});

test('scripts do not make a page large', () => {
  expect(count(page(list(3), `<script type="application/json">"${'x'.repeat(2_000_000)}"</script>`))).toBe(3);
});

test('no guide has more than three hundred steps, those within steps included', () => {
  expect(count(page(list(1000)))).toBe(300);
  expect(count(page(list(299)))).toBe(299);
});

test('steps nested without end stay within the limit', () => {
  const doc = page('<ol id="top"></ol>');
  let outer = doc.querySelector('#top');
  for (let depth = 0; depth < 3000; depth++) {
    const item = doc.createElement('li');
    item.append(`Open Settings and click Activation ${depth}.`, doc.createElement('ol'));
    outer?.append(item);
    outer = item.lastElementChild;
  }
  expect(count(doc)).toBeLessThanOrEqual(300);
});

test('a step has its length', () => {
  const [step] =
    analyzeDocument(page(`<ol><li>${STEP.repeat(500)}</li><li>${STEP}</li></ol>`)).analysis.procedures[0]
      ?.steps ?? [];
  expect(step?.text.length).toBe(5000);
  for (const { end } of step?.emphasis ?? []) expect(end).toBeLessThanOrEqual(5000);
});
