import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../../entrypoints/guide/App.tsx';
import { type ReaderAddress, readerAddress } from '../../../entrypoints/guide/address.ts';
import { GUIDE_READY, type ReaderMessage } from '../../../lib/messages/guide.ts';
import { defaultPreferences } from '../../../lib/preferences/defaults.ts';
import { noSites } from '../../../lib/sites/schema.ts';
import { browser, ports } from './support/guide-browser.ts';
import { samples } from './support/guide-samples.ts';

vi.mock('wxt/browser', () => import('./support/guide-browser.ts'));

const SECRET = '0f8fad5b-d9cb-469f-a165-70867728950e';
const inFrame: ReaderAddress = { tab: 7, secret: SECRET, apart: false };
const analysis = samples.linking;
const article: ReaderMessage = {
  type: 'analysis',
  analysis,
  page: 'help.example/windows/link-licence',
  recognised: true,
  hidden: [true, true, true],
  placement: 'docked',
};
let root: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  root = document.createElement('div');
  document.body.append(root);
  ports.length = 0;
  browser.runtime.sendMessage.mockReset().mockResolvedValue({ ok: true, masked: false });
  browser.tabs.connect.mockClear();
});

afterEach((): void => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
});

const port = () => ports.at(-1) as (typeof ports)[number];
const text = () => expect.poll(() => root.textContent);
const box = (index: number) =>
  root.querySelectorAll<HTMLInputElement>('.tick input')[index] as HTMLInputElement;
const sent = (type: string) =>
  browser.runtime.sendMessage.mock.calls
    .map(([message]) => message)
    .filter((message) => message.type === type);

const known = { preferences: defaultPreferences, sites: noSites, machine: 11, shortcut: '' } as const;

async function open(address = inFrame, message = article): Promise<void> {
  render(<App {...known} address={address} />, root);
  await expect.poll(() => ports.length).toBe(1);
  port().say(message);
  await text().toContain('Click Accounts');
}

describe('the address', () => {
  test.each([
    ['', `#${SECRET}`, { tab: 7, secret: SECRET, apart: false }],
    ['?tab=12', `#${SECRET}`, { tab: 12, secret: SECRET, apart: true }],
    ['', '', null],
    ['?tab=12', '', null],
    ['', '#short', null],
    ['?tab=x', `#${SECRET}`, null],
  ])('%s%s', async (search, hash, address) => expect(await readerAddress({ search, hash })).toEqual(address));
});

test('its document is named after the article, so that its tab can be told from others', async () => {
  document.title = 'Plainsteps';
  await open({ tab: 12, secret: SECRET, apart: true });
  await expect
    .poll(() => document.title)
    .toBe('How to link your Windows licence to a Microsoft account – Plainsteps');
});

test('showing a step in the article brings the article’s tab to the front', async () => {
  await open({ tab: 12, secret: SECRET, apart: true });
  root.querySelector<HTMLElement>('.step-tools button')?.click();
  const show = () => root.querySelector<HTMLElement>('.step-tools [role=menuitem]');
  await expect.poll(() => show()?.textContent).toBe('Show in the article');
  show()?.click();
  expect(port().postMessage).toHaveBeenCalledWith({
    type: 'point',
    step: analysis.procedures[0]?.steps[0]?.id,
    scroll: true,
  });
  await expect.poll(() => browser.windows.update.mock.calls).toEqual([[3, { focused: true }]]);
  expect(browser.tabs.update).toHaveBeenCalledWith(12, { active: true });
});

test('starting over is told, and can be undone', async () => {
  await open();
  box(0).click();
  await text().toContain('1 of');
  const press = (name: string) =>
    [...root.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent) === name)?.click();
  press('More');
  await text().toContain('Start over');
  press('Start over');
  await expect.poll(() => root.querySelector('.saying')?.textContent).toContain('0 of');
  expect(box(0).checked).toBe(false);
  press('Undo');
  await expect.poll(() => box(0).checked).toBe(true);
});

describe('the line to the reader', () => {
  test('goes to the main frame of the tab, under the secret name', async () => {
    await open();
    expect(browser.tabs.connect).toHaveBeenCalledWith(7, { frameId: 0, name: `guide:${SECRET}` });
  });

  test('is taken up again when it breaks, and keeps what is shown', async () => {
    await open();
    port().breakOff();
    vi.advanceTimersByTime(5000);
    expect(ports).toHaveLength(2);
    expect(root.textContent).toContain('Click Accounts');
    port().say({ ...article, hidden: [true, true, false] });
    await text().toContain('Ads hidden: 2');
  });

  test('is given up after a few tries; then the article can be loaded anew', async () => {
    await open();
    for (let attempt = 0; attempt < 4; attempt++) {
      port().breakOff();
      vi.advanceTimersByTime(5000);
    }
    await text().toContain('The article has gone');
    expect(ports).toHaveLength(4);
    root.querySelector('button')?.click();
    expect(sent('guide/reload')).toMatchObject([{ request: { tab: null, url: analysis.url } }]);
  });

  test('an article is loaded anew from a guide in a tab of its own', async () => {
    await open({ tab: 12, secret: SECRET, apart: true });
    port().say({ type: 'gone' });
    await text().toContain('The article has gone');
    root.querySelector<HTMLElement>('.article-gone button')?.click();
    expect(sent('guide/reload')).toMatchObject([{ request: { tab: 12, url: analysis.url } }]);
  });

  test('is not needed to go on with the steps in a tab of its own; what is done in the article is not offered', async () => {
    await open({ tab: 12, secret: SECRET, apart: true });
    await text().toContain('Ads hidden: 3');
    port().say({ type: 'gone' });
    await text().toContain('The article has gone');
    box(0).click();
    await text().toContain('1 of 10 steps done');
    expect(root.textContent).not.toContain('Ads hidden');
    root.querySelector<HTMLElement>('[aria-label="More"]')?.click();
    await text().toContain('Start over');
    expect(root.textContent).not.toContain('Mark the article');
    root.querySelector<HTMLElement>('.step-tools button')?.click();
    await text().toContain('Copy this step');
    expect(root.textContent).not.toContain('Show in the article');
  });

  test('is the channel that the reader hands over, where frames can reach no tabs', async () => {
    const { port1: reader, port2: given } = new MessageChannel();
    const heard: unknown[] = [];
    reader.onmessage = ({ data }) => heard.push(data);
    const { tabs } = browser;
    Object.assign(browser, { tabs: undefined });
    const address = await readerAddress({ search: '', hash: `#${SECRET}` });
    Object.assign(browser, { tabs });
    if (!address) throw new Error('no address');
    render(<App {...known} address={address} />, root);
    postMessage('guide:of somebody else', '*');
    postMessage(`guide:${SECRET}`, '*', [given]);
    await expect.poll(() => heard).toEqual([GUIDE_READY]);
    reader.postMessage(article);
    await text().toContain('Click Accounts');
    expect(ports).toHaveLength(0);
  });

  test('a page that has become another article is followed', async () => {
    await open();
    port().say({ ...article, page: 'tricks.example/activate', analysis: samples.methods });
    await text().toContain('Four ways to activate it');
  });
});

describe('ticks', () => {
  test('show at once and are sent to be kept', async () => {
    await open();
    browser.runtime.sendMessage.mockReturnValue(new Promise(() => {}));
    box(0).click();
    await text().toContain('1 of 10 steps done');
    await expect
      .poll(() => sent('progress/change')[0]?.request.intent)
      .toMatchObject({ type: 'tick', page: article.page, done: true });
  });

  test('are taken back, with the reason, where they cannot be kept', async () => {
    await open();
    browser.runtime.sendMessage.mockResolvedValue({
      ok: false,
      problem: 'full',
      detail: 'problemStorageFull',
    });
    box(0).click();
    await expect.poll(() => root.querySelector('.saying-problem')?.textContent).toContain('Not saved');
    expect(root.textContent).toContain('0 of 10 steps done');
    expect(box(0).checked).toBe(false);
  });

  test('stay after they have been kept', async () => {
    await open();
    box(0).click();
    await text().toContain('1 of 10 steps done');
    await expect
      .poll(() => root.querySelector('[role=status]:not(.hint)')?.textContent)
      .toBe('1 of 10 steps done');
    expect(box(0).checked).toBe(true);
  });
});

describe('the checklist', () => {
  const pick = async (opener: string, item: string) => {
    [...root.querySelectorAll('button')].find(({ textContent }) => textContent === opener)?.click();
    const find = () =>
      [...root.querySelectorAll<HTMLElement>('[role=menuitem]')].find((one) => one.textContent === item);
    await expect.poll(find).toBeTruthy();
    find()?.click();
  };

  test('gets all steps as a list that the popup shows from then on', async () => {
    await open();
    await pick('Save to checklist', 'Save all steps as a list');
    await text().toContain(`Saved to “${analysis.title}”`);
    const [create] = sent('checklist/change').map(
      ({ request }) => request.intent as { list: string; items: unknown[] },
    );
    expect(create?.items).toHaveLength(10);
    expect(sent('preferences/change')[0]?.request.intent).toEqual({ currentList: create?.list });
  });

  test('says that nothing was saved where it was not', async () => {
    await open();
    browser.runtime.sendMessage.mockResolvedValue({
      ok: false,
      problem: 'full',
      detail: 'problemStorageFull',
    });
    await pick('Save to checklist', 'Save only the current step');
    await text().toContain('Not saved');
  });
});
