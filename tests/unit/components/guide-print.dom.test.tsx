import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { GuideView } from '../../../components/guide/GuideView.tsx';
import { samples } from './support/guide-samples.ts';
import { guideServices, guideState } from './support/guide-state.ts';
import '../../../components/guide/guide.css';

vi.mock('wxt/browser', () => import('./support/browser.ts'));

const { methods } = samples;
const [remote] = methods.risks;
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  root.id = 'app';
  document.body.append(root);
  const chosen = [methods.procedures[2]?.id ?? ''];
  act(() => render(<GuideView state={guideState(methods, { chosen })} services={guideServices()} />, root));
});

afterEach(async () => {
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  render(null, root);
  root.remove();
});

describe('on paper', () => {
  beforeEach(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  });

  test('a warning at a step says why, and what to do instead', () => {
    expect(root.innerText).toContain(remote?.explanation);
    expect(root.innerText).toContain(remote?.instead);
  });

  test('there is nothing to click', () => {
    const controls = [...root.querySelectorAll('button, summary, a[href]')].filter(
      (control) => control.checkVisibility() && !control.closest('.procedure-head'),
    );
    expect(controls.map(({ textContent }) => textContent)).toEqual([]);
  });

  test('a dangerous command stays hidden', () => {
    expect(root.innerText).not.toContain('iex');
  });
});

test('on the screen the reasons are there once, folded', () => {
  expect(root.innerText).not.toContain(remote?.explanation);
  act(() => root.querySelector<HTMLElement>('.risk summary')?.click());
  expect(root.innerText.split(remote?.explanation ?? '')).toHaveLength(2);
});
