import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { GuideView } from '../../../components/guide/GuideView.tsx';
import type { Procedure } from '../../../lib/model/analysis.ts';
import { samples } from './support/guide-samples.ts';
import { guideServices, guideState } from './support/guide-state.ts';
import { all, button, stage } from './support/stage.tsx';
import '../../../components/guide/guide.css';

vi.mock('wxt/browser', () => import('./support/browser.ts'));

/** A guide of procedures with these headings. */
function show(...headings: string[]) {
  const [step] = samples.methods.procedures[0]?.steps ?? [];
  const procedures = headings.map((heading, index) => ({
    id: `named${index}`,
    heading,
    steps: [{ ...structuredClone(step), id: `named${index}-step` }],
  })) as Procedure[];
  const services = guideServices();
  const state = guideState({ ...samples.methods, procedures, risks: [] });
  act(() => void stage(<GuideView state={state} services={services} />));
  return services.actions;
}

const choice = (name: string) => page.getByRole('group', { name, exact: true });

test('one choice of a way is named so and no more', () => {
  show('Method 1: Use the dialler', 'Method 2');
  expect(choice('Choose a way').elements()).toHaveLength(1);
});

test('two choices are told apart by their ways', () => {
  show('Method 1: Use the dialler', 'Method 2: Ask', 'Method 1: Use the browser', 'Method 2: Ask');
  expect(choice('Choose a way Method 1: Use the dialler – Method 2: Ask').elements()).toHaveLength(1);
  expect(choice('Choose a way Method 1: Use the browser – Method 2: Ask').elements()).toHaveLength(1);
});

test('and by their order where their ways have the same names', () => {
  const actions = show('Method 1: Use the dialler', 'Method 2', 'Method 1: Use the dialler', 'Method 2');
  const second = choice('Choose a way Method 1: Use the dialler – Method 2 (2)');
  expect(choice('Choose a way Method 1: Use the dialler – Method 2').elements()).toHaveLength(1);
  second.elements()[0]?.querySelectorAll<HTMLInputElement>('input')[1]?.click();
  expect(actions.choose).toHaveBeenCalledWith(['named3'], ['named2']);
});

test('procedures of the same name are told apart in the menu that saves them', () => {
  const actions = show('Activate Windows', 'Activate Windows', 'Afterwards', 'Activate Windows');
  act(() => button('Save to checklist').click());
  expect(all('[role=menuitem] .grow').map(({ textContent }) => textContent)).toEqual([
    'Save all steps as a list',
    'Save “Activate Windows” as a list',
    'Save “Activate Windows (2)” as a list',
    'Save “Afterwards” as a list',
    'Save “Activate Windows (3)” as a list',
    'Save only the current step',
  ]);
  act(() => button('Save “Activate Windows (2)” as a list').click());
  expect(actions.save).toHaveBeenCalledWith({ type: 'procedure', procedure: 'named1' });
});
