import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ask } from './support/own.ts';
import { guideOf, Session, sampleArticle, until } from './support/session.ts';

let session: Session;

const OTHER = '/notes/other.html';

beforeAll(async () => {
  session = await Session.start();
  session.server.serve(OTHER, await sampleArticle());
});
afterEach(() => session.closePages());
afterAll(() => session.close());

interface Open {
  page: Page;
  guide: Frame;
}

async function open(path?: string): Promise<Open> {
  const page = await session.visit(path);
  const guide = await guideOf(page);
  await until(() => marksIn(page), 'the article was not marked');
  return { page, guide };
}

function marksIn(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
}

async function pick({ page, guide }: Open, role: 'menuitemcheckbox' | 'menuitemradio', name: string) {
  await page.bringToFront();
  await guide.getByRole('button', { name: 'More', exact: true }).click();
  await guide.getByRole(role, { name }).click();
}

function change(own: Page, type: string, intent: object): Promise<unknown> {
  return ask(own, type, { id: crypto.randomUUID(), at: Date.now(), intent });
}

test('marks switched off and on in one guide go and come in the article of the other', async () => {
  const [one, other] = [await open(), await open(OTHER)];
  await pick(one, 'menuitemcheckbox', 'Mark the article');
  await until(async () => (await marksIn(other.page)) === 0, 'the marks stayed');
  await pick(other, 'menuitemcheckbox', 'Mark the article');
  await until(() => marksIn(one.page), 'the marks did not come back');
  expect(await marksIn(other.page)).toBeGreaterThan(0);
});

test('the width chosen in one guide is that of the other', async () => {
  const [one, other] = [await open(), await open(OTHER)];
  await pick(one, 'menuitemradio', 'Wide');
  await until(async () => (await other.guide.evaluate(() => innerWidth)) === 519, 'the width stayed');
  await pick(other, 'menuitemradio', 'Narrow');
  await until(async () => (await one.guide.evaluate(() => innerWidth)) === 319, 'the width stayed');
});

test('what is chosen of ads in the options holds in open pages at once', async () => {
  const { guide } = await open();
  const counts = guide.locator('.counts');
  await counts.getByText('Ads hidden: 5').waitFor();
  const own = await session.browser.open('options.html');
  await change(own, 'preferences/change', { hideAds: false });
  await counts.getByText('Ads hidden: 0').waitFor();
  await change(own, 'preferences/change', { hideAds: true });
  await counts.getByText('Ads hidden: 5').waitFor();
  await change(own, 'sites/change', { type: 'keepAds', host: '127.0.0.1', on: true });
  await counts.getByText('Ads hidden: 0').waitFor();
  await change(own, 'sites/change', { type: 'keepAds', host: '127.0.0.1', on: false });
  await counts.getByText('Ads hidden: 5').waitFor();
});

test('open guides and popups speak the language that is chosen in the options, and keep their ticks', async () => {
  const [hidden, { guide }] = [await open(OTHER), await open()];
  await guide.getByRole('checkbox').nth(1).check();
  const popup = await session.browser.open('popup.html');
  await popup.locator('.checklist').waitFor();
  const own = await session.browser.open('options.html');
  await change(own, 'preferences/change', { language: 'de' });
  for (const view of [guide, hidden.guide, popup]) await view.locator('html[lang=de]').waitFor();
  await until(() => guide.getByRole('checkbox').nth(1).isChecked(), 'the tick was lost');
  await hidden.guide.getByRole('checkbox').first().waitFor();
  await change(own, 'preferences/change', { language: '' });
  for (const view of [guide, hidden.guide, popup]) await view.locator('html[lang=en]').waitFor();
});
