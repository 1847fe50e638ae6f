import type { VNode } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { GuideView } from '../../../components/guide/GuideView.tsx';
import { Options } from '../../../components/options/Options.tsx';
import { Popup } from '../../../components/popup/Popup.tsx';
import { setLanguage } from '../../../components/shared/i18n.ts';
import { samples } from './support/guide-samples.ts';
import { guideServices, guideState } from './support/guide-state.ts';
import { optionsProps } from './support/options-samples.ts';
import { popupProps } from './support/popup-samples.ts';
import { all, expectAccessible, one, stage } from './support/stage.tsx';
import '../../../components/guide/guide.css';

vi.mock('wxt/browser', () => import('./support/stretched-browser.ts'));

const linking = () => <GuideView state={guideState(samples.linking)} services={guideServices()} />;
const methods = () => <GuideView state={guideState(samples.methods)} services={guideServices()} />;
const arabic = () => <GuideView state={guideState(samples.arabic)} services={guideServices()} />;
const popup = () => <Popup {...popupProps()} />;
const empty = () => <Popup {...popupProps({ lists: [], finding: { kind: 'none' } })} />;
const options = () => <Options {...optionsProps()} />;

/** The popup's window grows with the text; the options at 200 percent are those of a window half as wide. */
const VIEWS: [name: string, width: number, percent: number, view: () => VNode][] = [
  ['guide', 400, 100, linking],
  ['guide', 400, 200, linking],
  ['guide', 280, 200, arabic],
  ['guide with alternatives', 400, 100, methods],
  ['guide with alternatives', 280, 200, methods],
  ['popup', 380, 100, popup],
  ['popup', 360, 100, popup],
  ['popup', 320, 100, popup],
  ['popup', 760, 200, popup],
  ['empty popup', 380, 100, empty],
  ['options', 1100, 100, options],
  ['options', 550, 100, options],
  ['options', 320, 100, options],
];

afterEach(() => {
  document.documentElement.dir = 'ltr';
  document.documentElement.style.fontSize = '';
});

test.each(VIEWS)(
  'the %s loses nothing %d pixels wide at %d percent of the text size, from right to left in long words',
  async (_, width, percent, view) => {
    await page.viewport(width, 800);
    document.documentElement.style.fontSize = `${percent}%`;
    stage(view());
    setLanguage(document.documentElement);
    expect(document.documentElement.dir).toBe('rtl');
    expect(clipped()).toEqual([]);
    expect(overlapping()).toEqual([]);
    expect(tooWide(width)).toEqual([]);
    await expectAccessible();
  },
);

test('the popup is mirrored: ticks at the right, links at the left', async () => {
  await page.viewport(380, 800);
  stage(<Popup {...popupProps()} />);
  setLanguage(document.documentElement);
  const row = one('[data-item]:first-child');
  const tick = row.querySelector('input')?.getBoundingClientRect();
  const link = row.querySelector('a, button')?.getBoundingClientRect();
  expect(tick?.left ?? 0).toBeGreaterThan(link?.right ?? Number.POSITIVE_INFINITY);
});

test('hints in empty fields stand where what is typed begins', async () => {
  await page.viewport(380, 800);
  stage(<Popup {...popupProps()} />);
  setLanguage(document.documentElement);
  const hints = all('#stage [placeholder]').map((field) => getComputedStyle(field, '::placeholder'));
  expect(hints.map(({ textAlign }) => textAlign)).toEqual(['right', 'right']);
});

test('the handle of an item lies within its card', async () => {
  await page.viewport(380, 800);
  for (const direction of ['rtl', 'ltr']) {
    stage(<Popup {...popupProps()} />);
    document.documentElement.dir = direction;
    const card = one('.items').getBoundingClientRect();
    const row = one('[data-item]:first-child');
    const grip = row.querySelector('.item-grip')?.getBoundingClientRect() ?? new DOMRect();
    const tick = row.querySelector('.tick')?.getBoundingClientRect() ?? new DOMRect();
    expect([grip.left - card.left, card.right - grip.right].every((room) => room >= 4)).toBe(true);
    expect(grip.right <= tick.left || tick.right <= grip.left).toBe(true);
  }
});

/** What stands out of the page at a side. */
function tooWide(width: number): string[] {
  if (document.documentElement.scrollWidth <= width) return [];
  return all('#stage *')
    .filter(
      (element) => !element.closest('.visually-hidden, svg') && element.getBoundingClientRect().left < -1,
    )
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** Texts that are cut off by their box. */
function clipped(): string[] {
  return all('#stage *')
    .filter(
      (element) => element.checkVisibility() && !element.closest('.visually-hidden, pre, kbd, input, select'),
    )
    .filter((element) => [...element.childNodes].some((node) => node instanceof Text && node.data.trim()))
    .filter((element) => {
      const { overflowX } = getComputedStyle(element);
      return overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** Pairs of controls of which one lies over the other. */
function overlapping(): string[] {
  const controls = all('#stage :is(button, a, select, input)').filter(
    (element) =>
      element.checkVisibility({ opacityProperty: true }) && element.getBoundingClientRect().width > 1,
  );
  return controls.flatMap((one, index) =>
    controls.slice(index + 1).flatMap((other) => (meet(one, other) ? [`${name(one)} / ${name(other)}`] : [])),
  );
}

function meet(one: Element, other: Element): boolean {
  if (one.contains(other) || other.contains(one) || one.closest('footer') !== other.closest('footer'))
    return false;
  const a = one.getBoundingClientRect();
  const b = other.getBoundingClientRect();
  return a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
}

function name(element: Element): string {
  return (element.ariaLabel ?? element.textContent ?? '').trim() || element.outerHTML.slice(0, 80);
}
