import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { GuideView } from '../../../components/guide/GuideView.tsx';
import { toText } from '../../../components/guide/model/export.ts';
import type { PageAnalysis } from '../../../lib/model/analysis.ts';
import { samples } from './support/guide-samples.ts';
import { guideServices, guideState } from './support/guide-state.ts';
import { all, stage } from './support/stage.tsx';
import '../../../components/guide/guide.css';

vi.mock('wxt/browser', () => import('./support/browser.ts'));

const { linking } = samples;

function show(analysis: PageAnalysis) {
  act(() => void stage(<GuideView state={guideState(analysis)} services={guideServices()} />));
}

const numbers = () => all('.step-number');

test('each step and substep has the number that it has in the copied text', () => {
  show(linking);
  const words = { source: '', leftOut: '', path: () => undefined };
  const copied = toText({ ...linking, done: new Set() }, words).match(/(?<=^ *)\d[\d.]*(?=\. )/gm);
  expect(copied?.slice(5)).toEqual(['1', '2', '2.1', '2.2', '3']);
  expect(numbers().map(({ textContent }) => textContent)).toEqual(copied);
});

test('the number is read out once: it does not name the tick', async () => {
  show(linking);
  const tick = page.getByRole('checkbox', { name: 'Click Accounts.', exact: true });
  const own = (await tick.findElement()).closest('.step-own');
  expect(own?.querySelector('.step-number')?.textContent).toBe('2');
});

test("a substep's number is read as it is written, whatever direction the page runs in", () => {
  show(linking);
  document.documentElement.dir = 'rtl';
  const number = numbers().find(({ textContent }) => textContent === '2.1');
  const range = document.createRange();
  const lefts = [0, 1, 2].map((index) => {
    range.setStart(number?.firstChild as Node, index);
    range.setEnd(number?.firstChild as Node, index + 1);
    return range.getBoundingClientRect().left;
  });
  document.documentElement.dir = 'ltr';
  expect(lefts).toEqual([...lefts].sort((one, other) => one - other));
  expect(new Set(lefts).size).toBe(3);
});

test('numbers of one and two figures take the same room, so that the words stand in one line', () => {
  const [step] = linking.procedures[0]?.steps ?? [];
  const twelve = (name: string) =>
    Array.from({ length: 12 }, (_, index) => ({ ...structuredClone(step), id: `${name}${index}` }));
  const steps = twelve('many').map((own, index) => (index ? own : { ...own, substeps: twelve('more') }));
  show({ ...linking, procedures: [{ id: 'many', heading: 'Many', steps }] } as PageAnalysis);
  for (const list of ['.procedure > .steps', '.steps .steps']) {
    const starts = all(`${list} > .step > .step-own .step-text`).map(
      (text) => text.getBoundingClientRect().left,
    );
    expect(starts).toHaveLength(12);
    expect(new Set(starts.map(Math.round)).size).toBe(1);
  }
});
