import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { GuideView } from '../../../components/guide/GuideView.tsx';
import type { Procedure } from '../../../lib/model/analysis.ts';
import { samples } from './support/guide-samples.ts';
import { guideServices, guideState } from './support/guide-state.ts';
import { all, button, expectAccessible, stage } from './support/stage.tsx';
import '../../../components/guide/guide.css';

vi.mock('wxt/browser', () => import('./support/browser.ts'));

/** A guide of procedures with these headings, "part / heading" where they stand in parts of the article. */
function show(...headings: string[]) {
  const [step] = samples.methods.procedures[0]?.steps ?? [];
  const procedures = headings.map((words, index) => ({
    id: `named${index}`,
    heading: words.split(' / ').at(-1),
    part: words.split(' / ').at(-2) ?? '',
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

/** What the eye sees of the titles of the choices. */
const titles = () =>
  all('.methods-title').map((title) => {
    const seen = title.cloneNode(true) as Element;
    for (const hidden of seen.querySelectorAll('.visually-hidden')) hidden.remove();
    return seen.textContent?.replace(/\s+/g, ' ').trim();
  });

/** The headings of the procedures that are shown. */
const sections = () =>
  all('section.procedure').map((section) =>
    document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent?.trim(),
  );

test('procedures of the same name are told apart by the part of the article, else by their order', async () => {
  show('Windows 11 / Restart', 'Mac / Restart', 'Windows 11 / Check', 'Windows 11 / Check', 'Call', '', '');
  expect(sections()).toEqual([
    'Restart · Windows 11',
    'Restart · Mac',
    'Check',
    'Check (2)',
    'Call',
    'Steps',
    'Steps (2)',
  ]);
  await expectAccessible();
});

describe('the eye tells choices of the same ways apart', () => {
  test('by the heading that each stands under', async () => {
    show(
      'On Windows 11 / Method 1: Ask',
      'On Windows 11 / Method 2: Call',
      'On a Mac / Method 1: Ask',
      'On a Mac / Method 2: Call',
    );
    expect(titles()).toEqual(['Choose a way · On Windows 11', 'Choose a way · On a Mac']);
    await expectAccessible();
  });

  test.each([
    ['stand under the same', ['Activate / Method 1', 'Activate / Method 2']],
    ['stand under none', ['Method 1', 'Method 2']],
  ])('by their order where they %s', (_, ways) => {
    show(...ways, ...ways);
    expect(titles()).toEqual(['Choose a way', 'Choose a way (2)']);
  });

  test('and sees no more than that where a single way differs', () => {
    show(
      'Windows 11 / Method 1',
      'Windows 11 / Method 2: Call',
      'Windows 11 / Method 3',
      'Windows 10 / Method 1',
      'Windows 10 / Method 2: Write',
      'Windows 10 / Method 3',
    );
    expect(titles()).toEqual(['Choose a way', 'Choose a way']);
    expect(choice('Choose a way Method 1 – Method 3').elements()).toHaveLength(1);
    expect(choice('Choose a way Method 1 – Method 3 (2)').elements()).toHaveLength(1);
  });
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
