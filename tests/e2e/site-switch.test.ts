import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ask, badgeOf, tabOf } from './support/own.ts';
import { guideOf, hasGuide, SAMPLE, Session, sampleArticle, until } from './support/session.ts';

let session: Session;

const OTHER = '/notes/other.html';

beforeAll(async () => {
  session = await Session.start();
  session.server.serve(OTHER, await sampleArticle());
});
afterEach(async () => {
  await turn(true);
  await session.closePages();
});
afterAll(() => session.close());

async function turn(on: boolean): Promise<void> {
  const own = await session.browser.open('options.html');
  const intent = { type: 'off', host: '127.0.0.1', on: !on };
  await ask(own, 'sites/change', { id: crypto.randomUUID(), at: Date.now(), intent });
}

async function turnOffIn(guide: Frame): Promise<void> {
  await guide.getByRole('button', { name: 'More', exact: true }).click();
  await guide
    .getByRole('menuitem', { name: 'Turn off on this site' })
    .evaluate((item) => void setTimeout(() => (item as HTMLElement).click(), 50));
}

test('turned off in the guide, a site is left in all its tabs, and the popup says so', async () => {
  const [page, other] = [await session.visit(), await session.visit(OTHER)];
  await guideOf(other);
  await page.bringToFront();
  await turnOffIn(await guideOf(page));
  await until(() => !hasGuide(page) && !hasGuide(other), 'a guide stayed');
  expect(await other.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe('0px');
  const own = await session.browser.open('options.html');
  await until(async () => (await badgeOf(own, OTHER)) === '', 'the number stayed');
  const popup = await session.browser.open(`popup.html?tab=${await tabOf(own, SAMPLE)}`);
  await popup.getByRole('button', { name: 'Turn on' }).waitFor();
  expect(await popup.getByText('This page is a guide').count()).toBe(0);
});

test('turned on in the popup, a site gets its guides without being loaded anew', async () => {
  await turn(false);
  const [page, other] = [await session.visit(), await session.visit(OTHER)];
  await page.waitForTimeout(1000);
  expect(hasGuide(page) || hasGuide(other)).toBe(false);
  const own = await session.browser.open('options.html');
  const popup = await session.browser.open(`popup.html?tab=${await tabOf(own, SAMPLE)}`);
  await popup.getByRole('button', { name: 'Turn on' }).click();
  await popup.getByText('This page is a guide').waitFor();
  await guideOf(page);
  await guideOf(other);
});

test('a page that is no guide stays as it is when its site is turned on', async () => {
  await turn(false);
  session.server.serve('/bread.html', '<title>Bread</title><h1>Bread</h1><p>Bread needs time.</p>');
  const page = await session.visit('/bread.html');
  await turn(true);
  await page.waitForTimeout(1000);
  expect(hasGuide(page)).toBe(false);
});
