import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { GuideView } from '../../../components/guide/GuideView.tsx';
import { keepFocus } from '../../../components/shared/keep-focus.ts';
import { samples } from './support/guide-samples.ts';
import { guideServices, guideState } from './support/guide-state.ts';
import { button, focused, stage } from './support/stage.tsx';
import '../../../components/guide/guide.css';

vi.mock('wxt/browser', () => import('./support/browser.ts'));

let end: () => void;

beforeEach(() => {
  end = keepFocus(document);
  act(() => void stage(<GuideView state={guideState(samples.linking)} services={guideServices()} />));
});

afterEach(() => {
  end();
});

/** Longer than the keeper of the focus waits. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 150));

test('a picture that is asked for by keyboard takes the focus from its button', async () => {
  button('Show picture').focus();
  await userEvent.keyboard('{Enter}');
  await settled();
  expect(focused().localName).toBe('figure');
});

test('one that cannot be fetched says so in its place, and the focus stays there', async () => {
  button('Show picture').focus();
  await userEvent.keyboard('{Enter}');
  // Without a network it has failed by itself.
  document.querySelector('figure img')?.dispatchEvent(new Event('error'));
  await settled();
  expect(focused().textContent).toBe('The picture from pictures.example could not be loaded.');
});
