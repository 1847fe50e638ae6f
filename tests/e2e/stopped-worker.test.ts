import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ask, tabOf } from './support/own.ts';
import { guideOf, SAMPLE, Session, until } from './support/session.ts';
import { stopWorkers } from './support/trouble.ts';

let session: Session;

beforeAll(async () => {
  session = await Session.start();
});
afterEach(() => session.closePages());
afterAll(() => session.close());

interface Extension {
  chrome: {
    storage: { local: { get(key: null): Promise<Record<string, unknown>> } };
  };
}

/** The answer to a message that finds no worker running. */
async function askStopped(own: Page, type: string, request: unknown): Promise<unknown> {
  await stopWorkers(session.browser);
  return ask(own, type, request);
}

const stored = (own: Page) =>
  own.evaluate(async () =>
    JSON.stringify(await (globalThis as unknown as Extension).chrome.storage.local.get(null)),
  );

const CHANGES: readonly [type: string, intent: object, kept: string][] = [
  [
    'checklist/change',
    { type: 'list/create', list: 'stopped', name: 'Made while stopped', items: [], source: null },
    'Made while stopped',
  ],
  [
    'progress/change',
    { type: 'tick', page: 'stopped.example/', step: 'step1', done: true },
    'stopped.example',
  ],
  ['sites/change', { type: 'keepAds', host: 'stopped.example', on: true }, 'stopped.example'],
  ['preferences/change', { panelWidth: 444 }, '444'],
];

test.each(CHANGES)('%s wakes a stopped worker and is kept', async (type, intent, kept) => {
  const own = await session.browser.open('options.html');
  const request = { id: crypto.randomUUID(), at: Date.now(), intent };
  expect(await askStopped(own, type, request)).toEqual({ ok: true, masked: false });
  await stopWorkers(session.browser);
  expect(await stored(own)).toContain(kept);
});

test.each([0, 5, 15, 40, 90])(
  'what is added %i ms before the worker is stopped is there once',
  async (pause) => {
    const popup = await session.browser.open('popup.html');
    await popup.getByRole('textbox', { name: 'Add an item' }).click();
    await popup.keyboard.type(`Added ${pause} before`);
    await popup.keyboard.press('Enter');
    await popup.waitForTimeout(pause);
    await stopWorkers(session.browser);
    const times = async () => (await stored(popup)).split(`Added ${pause} before`).length - 1;
    await until(async () => (await times()) === 1, 'it was not kept');
    await popup.waitForTimeout(1_500);
    expect(await times()).toBe(1);
  },
);

test('what is asked of a tab is answered by a worker that was stopped', async () => {
  const page = await session.visit();
  await guideOf(page);
  const own = await session.browser.open('options.html');
  const tab = await tabOf(own, SAMPLE);
  expect(await askStopped(own, 'tab/state', { tab })).toMatchObject({ recognised: true, shown: 'panel' });
  expect(await askStopped(own, 'tab/open-guide', { tab })).toEqual({ opened: true });
  expect(await askStopped(own, 'guide/shortcut', null)).toBe('Alt+Shift+S');
  const loaded = page.waitForEvent('load');
  await askStopped(own, 'guide/reload', { tab, url: null });
  await loaded;
  await guideOf(page);
});

test.each([
  ['Open in a tab of its own', '/guide.html?tab='],
  ['Options', '/options.html'],
])('"%s" in the guide works by a worker that was stopped', async (name, opened) => {
  const guide = await guideOf(await session.visit());
  await stopWorkers(session.browser);
  await guide.getByRole('button', { name: 'More', exact: true }).click();
  await guide.getByRole('menuitem', { name }).click();
  await until(
    () => session.browser.context.pages().some((other) => other.url().includes(opened)),
    'no tab came',
  );
});

test('an article whose tab has been closed opens in another, and nothing but web pages does', async () => {
  const own = await session.browser.open('options.html');
  const opened = () =>
    session.browser.context.pages().filter((page) => page !== own && page.url() !== 'about:blank');
  await askStopped(own, 'guide/reload', { tab: 2 ** 30, url: 'file:///etc/hostname' });
  await own.waitForTimeout(500);
  expect(opened().map((page) => page.url())).toEqual([]);
  await askStopped(own, 'guide/reload', { tab: 2 ** 30, url: session.server.url(SAMPLE) });
  await guideOf(await until(() => opened()[0], 'no tab came'));
});
