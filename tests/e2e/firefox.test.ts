import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FirefoxSession, firefoxGuideOf } from './support/firefox.ts';
import { sampleArticle, until } from './support/session.ts';

let session: FirefoxSession;

beforeAll(async () => {
  session = await FirefoxSession.start();
});
afterAll(() => session.close());

const countOf = (frame: Frame | Page, selector: string) =>
  frame.$$eval(selector, (elements) => elements.length).catch(() => 0);
const ticked = (frame: Frame | Page) => countOf(frame, '.tick input:checked');
const traces = (page: Page) =>
  page.evaluate(() => ({
    margin: getComputedStyle(document.documentElement).marginRight,
    hidden: document.querySelectorAll('[data-plainsteps-hidden]').length,
    elements: document.documentElement.children.length,
  }));
const NONE = { margin: '0px', hidden: 0, elements: 2 };

test('shows the steps beside the article and hides its ads', async () => {
  const page = await session.visit();
  const guide = await firefoxGuideOf(page);
  expect(await countOf(guide, '.tick input')).toBe(11);
  expect(await guide.$eval('body', (body) => body.textContent)).toContain('Settings › Accounts › Your info');
  expect(await traces(page)).toEqual({ margin: '380px', hidden: 5, elements: 3 });
  await page.close();
});

test('keeps a tick over a reload', async () => {
  const page = await session.visit();
  await (await firefoxGuideOf(page)).locator('.tick input').click();
  await until(async () => (await ticked(await firefoxGuideOf(page))) === 1, 'not ticked');
  await page.reload();
  await until(async () => (await ticked(await firefoxGuideOf(page))) === 1, 'the tick was lost');
  await page.close();
});

test('shows in the popup what was found, and finds a Settings page', async () => {
  const page = await session.visit();
  await firefoxGuideOf(page);
  const own = await session.open('options.html', 'main');
  const tab = await own.evaluate(async (url) => {
    const { browser } = globalThis as unknown as {
      browser: { tabs: { query(query: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await browser.tabs.query({})).find((one) => one.url === url)?.id;
  }, page.url());
  const popup = await session.open(`popup.html?tab=${tab}`, '[data-item]');
  await until(
    () => popup.evaluate(() => document.body.textContent?.includes('This page is a guide')),
    'the popup does not know of the guide',
  );
  await popup.locator('[role=combobox]').fill('activaton');
  await until(() => countOf(popup, '[role=option]'), 'nothing was found');
  expect(await popup.$eval('[role=option]', (first) => first.textContent)).toContain('Activation');
  await Promise.all([page, own, popup].map((each) => each.close()));
});

test('opens the guide in a tab of its own, which keeps the same ticks', async () => {
  const page = await session.visit();
  const guide = await firefoxGuideOf(page);
  await menu(guide, 'Open in a tab');
  const apart = await until(async () => {
    for (const other of await session.pages()) if (await countOf(other, '.tick input')) return other;
    return null;
  }, 'no tab has the guide');
  expect(await countOf(apart, '.tick input')).toBe(11);
  await until(async () => (await traces(page)).margin === '0px', 'the frame stayed');
  await Promise.all([page, apart].map((each) => each.close()));
});

test('puts the page back exactly', async () => {
  session.server.serve('/plain.html', await sampleArticle());
  const page = await session.visit('/plain.html');
  const guide = await firefoxGuideOf(page);
  const before = await page.evaluate(async () => (await fetch(location.href)).text());
  await menu(guide, 'Put the page back as it was');
  await until(async () => (await traces(page)).elements === NONE.elements, 'the frame stayed');
  expect(await traces(page)).toEqual(NONE);
  const same = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    return parsed.documentElement.outerHTML === document.documentElement.outerHTML;
  }, before);
  expect(same).toBe(true);
  await page.close();
});

test('docks the guide beside the sample article of the introduction', async () => {
  const page = await session.open('sample.html', '.sample');
  // Puppeteer does not see frames in the extension's own pages.
  await until(async () => (await traces(page)).hidden === 2, 'the ads of the sample stayed');
  expect(await traces(page)).toEqual({ margin: '380px', hidden: 2, elements: 3 });
  await page.close();
});

test('an update takes out what the version before has left, and shows its own guide', async () => {
  const page = await session.visit();
  const before = await firefoxGuideOf(page);
  const source = await traces(page);
  await session.install();
  await until(() => before.detached, 'the old guide stayed');
  await firefoxGuideOf(page);
  expect(await traces(page)).toEqual(source);
  await page.close();
});

test('when it is removed, the guide says so and offers to load the page anew', async () => {
  const page = await session.visit();
  const guide = await firefoxGuideOf(page);
  await session.uninstall();
  const said = () => guide.$eval('body', (body) => body.textContent);
  await until(async () => (await said())?.includes('was updated or removed'), 'nothing was said');
  await guide.locator('button').click();
  await until(async () => (await traces(page)).elements === NONE.elements, 'the frame stayed');
  expect(await traces(page)).toEqual(NONE);
});

async function menu(guide: Frame, item: string): Promise<void> {
  await guide.locator('button[aria-haspopup=menu]').click();
  await guide.locator(`::-p-xpath(//*[@role="menuitem"][contains(., "${item}")])`).click();
}
