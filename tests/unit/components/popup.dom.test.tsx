import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Popup } from '../../../components/popup/Popup.tsx';
import type { PopupProps } from '../../../components/popup/props.ts';
import type { TabFinding } from '../../../components/popup/tab.ts';
import type { OpenProblem } from '../../../lib/messages/requests.ts';
import { item, list, pages, popupProps } from './support/popup-samples.ts';
import { all, button, expectAccessible, focused, one, stage } from './support/stage.tsx';

vi.mock('wxt/browser', () => import('./support/browser.ts'));

const show = (changes: Partial<PopupProps> = {}) => stage(<Popup {...popupProps(changes)} />);
const notice = () => one('.notice-place').textContent;
const search = () => one<HTMLInputElement>('.popup-head input');
const guide = { kind: 'guide', title: 'Guide', done: 2, steps: 7, adBlocks: 6, risks: 1 } as const;

describe('the page in front', () => {
  test.each<[string, TabFinding, string, string | null]>([
    ['a guide half done', guide, '2 of 7 steps done', 'Go on'],
    ['a guide not begun', { ...guide, done: 0 }, '0 of 7 steps done', 'Start'],
    ['a finished guide', { ...guide, done: 7 }, 'All steps done: 7', 'Show'],
    ['another page', { kind: 'none' }, 'not recognised as a guide', 'Show steps anyway'],
    ['a site that is off', { kind: 'off', host: 'example.org' }, 'off on example.org', 'Turn on'],
    ['a page of the browser', { kind: 'not-a-web-page' }, 'Open a guide on a web page', null],
    ['a page not looked at yet', { kind: 'unknown' }, '', null],
  ])('%s', async (_, finding, words, action) => {
    show({ finding });
    expect(one('.tab-card').textContent).toContain(words);
    expect(all('.tab-card button').map((element) => element.textContent)).toEqual(action ? [action] : []);
    await expectAccessible();
  });

  test.each<[OpenProblem, string]>([
    ['not-a-web-page', 'on web pages only'],
    ['no-access', 'does not let extensions read this page'],
    ['no-steps', 'No steps were found'],
    ['storage', 'Restart the browser'],
    ['failed', 'Reload the page'],
  ])('says in words what is in the way: %s', async (problem, words) => {
    show({ finding: { kind: 'none' }, onOpenGuide: async () => problem });
    await userEvent.click(button('Show steps anyway'));
    await expect.poll(() => one('.tab-card [role="alert"]').textContent).toContain(words);
    await expectAccessible();
  });

  test('turns a site on again', async () => {
    const hosts: string[] = [];
    show({ finding: { kind: 'off', host: 'example.org' }, onSiteOn: (host) => hosts.push(host) });
    await userEvent.click(button('Turn on'));
    expect(hosts).toEqual(['example.org']);
  });
});

test('the way back from all pages ends where it began', async () => {
  show();
  await userEvent.click(one('.browse-all'));
  await userEvent.click(button('Back'));
  await expect.poll(() => focused().className).toContain('browse-all');
});

test('blanks in the field are no search', async () => {
  show();
  await userEvent.click(search());
  await userEvent.keyboard(' ');
  expect(one('.popup-body').checkVisibility()).toBe(true);
});

describe('opening Settings', () => {
  test('a link asks the launcher, and never goes there itself', async () => {
    const opened: string[] = [];
    show({ onLaunch: async ({ uri }) => opened.push(uri) > 0 });
    const link = one<HTMLAnchorElement>('[data-item="f"] .launch');
    expect(link.getAttribute('href')).toBe('ms-settings:about');
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
    const middle = new MouseEvent('auxclick', { button: 1, bubbles: true, cancelable: true });
    link.dispatchEvent(middle);
    expect(middle.defaultPrevented).toBe(true);
    expect(opened).toEqual(['ms-settings:about', 'ms-settings:about']);
    await expect.poll(notice).toContain('Settings › System › About');
    await expectAccessible();
  });

  test('the search opens what it found', async () => {
    const opened: string[] = [];
    show({ onLaunch: async ({ uri }) => opened.push(uri) > 0 });
    await userEvent.keyboard('about');
    await expect.poll(() => all('[role="option"]')).toHaveLength(1);
    expect(one('.popup-body').hidden).toBe(true);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => opened).toEqual(['ms-settings:about']);
    expect(one('.popup-body').hidden).toBe(false);
  });

  test('where there is no Windows, the path is told and can be copied', async () => {
    const copied: string[] = [];
    const onLaunch = vi.fn();
    show({ canLaunch: false, onLaunch, onCopyText: async (text) => copied.push(text) > 0 });
    expect(all('a[href^="ms-"]')).toEqual([]);
    await userEvent.click(one('[data-item="f"] .launch'));
    await expect.poll(notice).toContain('does not seem to run Windows');
    await userEvent.click(button('Copy the path'));
    expect(copied).toEqual(['Settings › System › About']);
    expect(onLaunch).not.toHaveBeenCalled();
  });

  test('a refusal is told with the path', async () => {
    show({ onLaunch: async () => false });
    await userEvent.click(one('[data-item="f"] .launch'));
    await expect.poll(notice).toContain('did not open “About”');
  });

  test('pages are pinned from their tiles and from the list of all', async () => {
    const pins: string[] = [];
    show({ onPin: (page, pinned) => pins.push(`${page.name} ${pinned}`) });
    await userEvent.click(button('Unpin Activation'));
    await userEvent.click(button('Pin Troubleshoot'));
    await userEvent.click(button('Browse all Settings pages'));
    await expectAccessible();
    await userEvent.click(all('summary').find((area) => area.textContent?.startsWith('Settings')) as Element);
    await userEvent.click(button('Pin Windows Update'));
    expect(pins).toEqual(['Activation false', 'Troubleshoot true', 'Windows Update true']);
    await userEvent.click(button('Back'));
    expect(all('.checklist')).toHaveLength(1);
  });
});

describe('keys', () => {
  test('the search has the focus first, and "/" leads back to it', async () => {
    show();
    await expect.poll(focused).toBe(search());
    one('[data-item="a"] .tick input').focus();
    await userEvent.keyboard('/');
    expect(focused()).toBe(search());
    expect(search().value).toBe('');
  });

  test('"n" leads to a new item, but is a letter in a field', async () => {
    show();
    one('[data-item="a"] .tick input').focus();
    await userEvent.keyboard('n');
    expect(focused()).toBe(one('.add-item-input'));
    await userEvent.keyboard('n');
    expect(one<HTMLTextAreaElement>('.add-item-input').value).toBe('n');
  });
});

test('what was begun outlives a look at all Settings pages', async () => {
  show();
  await userEvent.fill(one('.add-item-input'), 'Call Mum');
  await userEvent.click(button('Browse all Settings pages'));
  await userEvent.click(button('Back'));
  expect(one<HTMLTextAreaElement>('.add-item-input').value).toBe('Call Mum');
});

test('copying that the browser refuses is told', async () => {
  show({ onCopy: async () => false });
  await userEvent.click(button('More for this list'));
  await userEvent.click(button('Copy as Markdown'));
  await expect.poll(notice).toContain('did not allow copying');
});

test('is accessible in the dark, and draws only the current list', async () => {
  const many = Array.from({ length: 20 }, (_, at) =>
    list(
      `l${at}`,
      `List ${at}`,
      Array.from({ length: 50 }, (__, place) => item(`${at}-${place}`, `Item ${place}`)),
    ),
  );
  document.documentElement.style.colorScheme = 'dark';
  show({ lists: many, current: 'l3', pinned: pages });
  const drawn = () => all('[data-item]').map((row) => row.dataset.item?.split('-')[0]);
  expect(new Set(drawn())).toEqual(new Set(['3']));
  await expect.poll(drawn).toEqual(Array(50).fill('3'));
  await expectAccessible();
  document.documentElement.style.colorScheme = '';
});
