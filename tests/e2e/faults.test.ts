import type { Frame, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { guideOf, hasGuide, putBack, SAMPLE, Session, until } from './support/session.ts';
import { closeTab, enableExtension, reloadExtension, stopWorkers, windowOf } from './support/trouble.ts';

let session: Session;

beforeEach(async () => {
  session = await Session.start();
});
afterEach(() => session.close());

/** What the page has of the extension: style sheets, margin, and attributes of hidden blocks. */
const traces = (page: Page) =>
  page.evaluate(() => ({
    sheets: document.adoptedStyleSheets.length,
    margin: getComputedStyle(document.documentElement).marginRight,
    hidden: document.querySelectorAll('[data-plainsteps-hidden]').length,
    elements: document.documentElement.children.length,
  }));
const RELOADS = 3;
const NONE = { sheets: 0, margin: '0px', hidden: 0, elements: 2 };

const ticked = (guide: Frame | Page) => guide.getByRole('checkbox', { checked: true }).count();

test('a disabled extension leaves the page as it was, an enabled one finds it again', async () => {
  const page = await session.visit();
  await (await guideOf(page)).getByRole('checkbox').nth(1).check();
  const before = await traces(page);
  expect(before.hidden).toBeGreaterThan(0);
  await enableExtension(session.browser, false);
  await until(async () => (await traces(page)).elements === NONE.elements, 'the frame stayed');
  expect(await traces(page)).toEqual(NONE);
  expect(hasGuide(page)).toBe(false);
  await enableExtension(session.browser, true);
  await (await guideOf(page)).getByRole('checkbox', { checked: true }).waitFor();
  expect(await traces(page)).toEqual(before);
});

test('after the extension is reloaded, its new reader alone is at work, and the ticks are there', async () => {
  const page = await session.visit();
  const old = await guideOf(page);
  await old.getByRole('checkbox').nth(1).check();
  const before = await traces(page);
  for (let time = 0; time < RELOADS; time++) {
    const gone = page.frames().find((frame) => frame.url().includes('guide.html'));
    await reloadExtension(session.browser);
    await until(() => gone?.isDetached(), 'the old guide stayed');
    const guide = await guideOf(page);
    await guide.getByRole('checkbox', { checked: true }).waitFor();
    expect(await traces(page)).toEqual(before);
    expect(page.frames().filter((frame) => frame.url().includes('guide.html'))).toHaveLength(1);
  }
  await putBack(await guideOf(page));
  await until(async () => (await traces(page)).elements === NONE.elements, 'the frame stayed');
  expect(await traces(page)).toEqual(NONE);
});

test('a tick is kept by a service worker that was stopped', async () => {
  const page = await session.visit();
  const guide = await guideOf(page);
  await stopWorkers(session.browser);
  await guide.getByRole('checkbox').nth(2).check();
  await stopWorkers(session.browser);
  await page.waitForTimeout(1000);
  await page.reload();
  const again = await guideOf(page);
  await again.getByRole('checkbox', { checked: true }).waitFor();
  expect(await again.getByRole('checkbox').nth(2).isChecked()).toBe(true);
});

test('a worker that is stopped at every tick loses none', async () => {
  const page = await session.visit();
  const guide = await guideOf(page);
  const boxes = guide.getByRole('checkbox');
  const count = await boxes.count();
  for (let index = 0; index < count; index++) {
    await boxes.nth(index).check();
    await stopWorkers(session.browser);
  }
  await page.waitForTimeout(1500);
  await page.reload();
  const again = await guideOf(page);
  await until(async () => (await ticked(again)) === count, 'a tick was lost');
});

test('a page that is asked for while no worker runs is recognised', async () => {
  await stopWorkers(session.browser);
  const page = await session.visit();
  expect(await (await guideOf(page)).getByRole('checkbox').count()).toBe(11);
});

test('windows that show the same article keep in step', async () => {
  const first = await session.visit();
  const second = await windowOf(session.browser, session.server.url(SAMPLE));
  const one = await guideOf(first);
  const other = await guideOf(second);
  await one.getByRole('checkbox').nth(0).check();
  await other.getByRole('checkbox').nth(4).check();
  await until(async () => (await ticked(one)) === 2 && (await ticked(other)) === 2, 'the windows differ');
  await other.getByRole('checkbox').nth(0).uncheck();
  await until(async () => (await ticked(one)) === 1, 'the change did not arrive');
  expect(await one.getByRole('checkbox').nth(4).isChecked()).toBe(true);
});

test('a tab that is closed while it is looked at troubles nobody', async () => {
  const worker = session.browser.worker;
  const errors: string[] = [];
  worker?.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  for (const pause of [0, 20, 60, 120, 250]) {
    const page = await session.browser.context.newPage();
    await page.goto(session.server.url(SAMPLE), { waitUntil: 'commit' });
    await new Promise((resolve) => setTimeout(resolve, pause));
    await closeTab(session.browser, page);
  }
  const page = await session.visit();
  expect(await (await guideOf(page)).getByRole('checkbox').count()).toBe(11);
  expect(errors).toEqual([]);
});

test('going back shows a guide that works, cached page or not', async () => {
  session.server.serve('/else', '<title>Bread</title><h1>Bread</h1><p>Bread needs time.</p>');
  const page = await session.visit();
  await (await guideOf(page)).getByRole('checkbox').nth(1).check();
  await page.waitForTimeout(300);
  await page.goto(session.server.url('/else'));
  await until(() => !hasGuide(page), 'the guide stayed on another page');
  await page.goBack();
  await until(
    async () => (await (await guideOf(page)).getByRole('checkbox', { checked: true }).count()) === 1,
    'no tick',
  );
  const guide = await guideOf(page);
  await guide.getByRole('checkbox').nth(2).check();
  await page.waitForTimeout(300);
  await guide.getByRole('button', { name: 'Close', exact: true }).click();
  await until(async () => (await traces(page)).margin === '0px', 'closing had no effect');
});

test('without a network the guide stays and keeps its ticks', async () => {
  const page = await session.visit();
  const guide = await guideOf(page);
  await session.browser.context.setOffline(true);
  await guide.getByRole('checkbox').nth(3).check();
  await guide.getByRole('checkbox', { checked: true }).waitFor();
  await session.browser.context.setOffline(false);
  await page.reload();
  await until(async () => (await ticked(await guideOf(page))) === 1, 'the tick was lost');
});
