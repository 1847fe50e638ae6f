import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import { GuideView } from '../../../components/guide/GuideView.tsx';
import { Message } from '../../../components/guide/Message.tsx';
import { samples } from './support/guide-samples.ts';
import { guideServices, guideState } from './support/guide-state.ts';
import '../../../components/guide/guide.css';

vi.mock('wxt/browser', () => import('./support/browser.ts'));

const LOOKS = {
  light: [{ name: 'prefers-color-scheme', value: 'light' }],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  'forced colours': [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-color-scheme', value: 'dark' },
  ],
};
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let root: HTMLElement;

beforeEach(() => {
  document.documentElement.lang = 'en';
  root = document.createElement('div');
  root.id = 'app';
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
  document.documentElement.dir = 'ltr';
});

const { linking, methods } = samples;
const third = methods.procedures[2]?.id ?? '';
const views = {
  steps: <GuideView state={guideState(linking)} services={guideServices()} />,
  'a danger': <GuideView state={guideState(methods, { chosen: [third] })} services={guideServices()} />,
  'no Windows': <GuideView state={guideState(linking)} services={guideServices({ canOpen: false })} />,
  'a problem': (
    <GuideView
      state={guideState(linking, {}, { saying: { kind: 'problem', text: 'Not saved.' } })}
      services={guideServices()}
    />
  ),
  'no article': <Message title="The article has gone" text="Reload it." />,
};
const acts = {
  steps: [],
  ads: ['show'],
  menu: ['More'],
  shortcuts: ['Keyboard shortcuts Alt+Shift+S'],
  danger: ['Show anyway'],
};

const press = (name: string) => {
  const found = [...root.querySelectorAll<HTMLElement>('button')].find(
    (element) => (element.ariaLabel ?? element.textContent) === name,
  );
  act(() => found?.click());
};

async function violations(): Promise<string[]> {
  const { violations } = await axe.run(root, { runOnly: LEVELS });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}

describe.each(Object.keys(LOOKS) as (keyof typeof LOOKS)[])('in %s', (look) => {
  beforeEach(async () => {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [...LOOKS[look], { name: 'prefers-reduced-motion', value: 'reduce' }],
    });
  });

  afterEach(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { features: [] });
  });

  test.each(Object.keys(views) as (keyof typeof views)[])('axe finds nothing: %s', async (view) => {
    act(() => render(views[view], root));
    expect(await violations()).toEqual([]);
  });

  test.each(Object.entries(acts))('axe finds nothing after opening: %s', async (name, names) => {
    act(() => render(name === 'danger' ? views['a danger'] : views.steps, root));
    names.forEach(press);
    expect(await violations()).toEqual([]);
  });
});

describe('room', () => {
  const widths = [280, 320, 400, 560];
  test.each(widths.flatMap((width) => [100, 200].map((size) => [width, size] as const)))(
    'at %i pixels and %i percent text nothing is cut off at the sides',
    (width, size) => {
      root.style.cssText = `inline-size: ${width}px; block-size: 900px; overflow: hidden`;
      document.documentElement.style.fontSize = `${size}%`;
      for (const view of Object.values(views)) {
        act(() => render(view, root));
        const wide = [...root.querySelectorAll('*')].filter(
          (element) =>
            !element.closest('.visually-hidden, svg, pre') &&
            element.getBoundingClientRect().right > width + root.getBoundingClientRect().left + 1,
        );
        expect(wide.map(({ className, textContent }) => `${className}: ${textContent}`)).toEqual([]);
      }
      document.documentElement.style.fontSize = '';
    },
  );

  test('what is hidden from the eye within the steps scrolls with them, so that the frame does not', () => {
    act(() => render(views.steps, root));
    const hidden = [...root.querySelectorAll<HTMLElement>('main .visually-hidden')];
    expect(hidden.length).toBeGreaterThan(0);
    expect(hidden.filter(({ offsetParent }) => !offsetParent?.closest('main'))).toEqual([]);
  });

  test('every control takes a pointer on 24 pixels', () => {
    act(() => render(views['a danger'], root));
    const small = [...root.querySelectorAll<HTMLElement>('button, a[href], label, summary, .tick')].filter(
      (element) => {
        const { width, height } = element.getBoundingClientRect();
        return element.checkVisibility() && (width < 24 || height < 24);
      },
    );
    expect(small.map(({ outerHTML }) => outerHTML)).toEqual([]);
  });

  test('from right to left the layout is mirrored', () => {
    document.documentElement.dir = 'rtl';
    act(() => render(views.steps, root));
    const tick = root.querySelector('.tick')?.getBoundingClientRect();
    const text = root.querySelector('.step-text')?.getBoundingClientRect();
    expect(tick?.left).toBeGreaterThan(text?.left ?? Number.POSITIVE_INFINITY);
  });
});
