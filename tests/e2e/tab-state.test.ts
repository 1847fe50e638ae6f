import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { badgeOf, tabOf } from './support/own.ts';
import { guideOf, hasGuide, Session, sampleArticle, until } from './support/session.ts';

let session: Session;

beforeAll(async () => {
  session = await Session.start();
});
afterEach(() => session.closePages());
afterAll(() => session.close());

const KEYS =
  '<p>To activate Windows you need a product key or a digital licence. A digital licence is linked to your Microsoft account, and the activation state tells whether Windows is activated with it. The product key has 25 characters; the activation error 0xC004F074 means that no key management service could be contacted.</p>';

const withoutSteps = (more = '') =>
  `<!doctype html><html lang="en"><title>How to activate Windows 11 with a product key</title><article><h1>How to activate Windows 11 with a product key</h1>${KEYS.repeat(4)}${more}</article></html>`;

/** Replaces the article by words about something else, as a site does that swaps its articles. */
function swapArticle(page: Page, path = ''): Promise<void> {
  return page.evaluate((address) => {
    if (address) history.pushState(null, '', address);
    document.title = 'Bread';
    const words = document.createElement('p');
    words.textContent = 'Bread needs time.';
    document.body.replaceChildren(words);
  }, path);
}

test.each([
  ['the site swaps the article for another', '/notes/bread'],
  ['the page itself takes its article away', ''],
])('the icon counts the steps, and stops when %s', async (_, path) => {
  const page = await session.visit();
  await guideOf(page);
  const own = await session.browser.open('options.html');
  await until(async () => (await badgeOf(own, page.url())) === '11', 'the icon says nothing');
  await swapArticle(page, path);
  await until(() => !hasGuide(page), 'the guide stayed');
  await until(async () => (await badgeOf(own, page.url())) === '', 'the number stayed');
});

test('what a page put in the place of its article can be asked for at once', async () => {
  const page = await session.visit();
  await guideOf(page);
  await page.evaluate(() => {
    document.title = 'How to bake bread';
    const list = document.createElement('ol');
    for (const text of ['Open the flour.', 'Press the dough.']) {
      list.append(Object.assign(document.createElement('li'), { textContent: text }));
    }
    document.body.replaceChildren(list);
  });
  await until(() => !hasGuide(page), 'the guide stayed');
  const own = await session.browser.open('options.html');
  const popup = await session.browser.open(`popup.html?tab=${await tabOf(own, page.url())}`);
  await popup.getByRole('button', { name: 'Show steps anyway' }).click();
  expect(await (await guideOf(page)).getByRole('checkbox').count()).toBe(2);
});

test('guide, popup and icon count the same steps of an article with alternatives', async () => {
  const article = (await sampleArticle())
    .replace('How to See Whether It Worked', 'Method 1: See Whether It Worked')
    .replace(/If It Still Says[^<]*/, 'Method 2: Ask the Troubleshooter');
  session.server.serve('/notes/methods.html', article);
  const page = await session.visit('/notes/methods.html');
  const guide = await guideOf(page);
  const shown = await guide.getByRole('checkbox').count();
  expect(shown).toBe(8);
  await guide.getByRole('checkbox').nth(0).check();
  const own = await session.browser.open('options.html');
  const popup = await session.browser.open(`popup.html?tab=${await tabOf(own, page.url())}`);
  await popup.getByText(`1 of ${shown} steps done`).waitFor();
  await until(async () => (await badgeOf(own, page.url())) === String(shown), 'the icon counts otherwise');
});

test('a recognised page without steps opens nothing by itself, and says so where it is asked', async () => {
  session.server.serve('/notes/no-steps.html', withoutSteps());
  const page = await session.visit('/notes/no-steps.html');
  await page.waitForTimeout(1500);
  expect(hasGuide(page)).toBe(false);
  const own = await session.browser.open('options.html');
  const popup = await session.browser.open(`popup.html?tab=${await tabOf(own, page.url())}`);
  await popup.getByText('No steps were found on this page.').waitFor();
  await page.bringToFront();
  expect(hasGuide(page)).toBe(false);
});

test('a recognised page without steps that leads into danger opens with the warning', async () => {
  session.server.serve(
    '/notes/danger.html',
    withoutSteps('<p>The KMSPico activator activates Windows for free. Download KMSPico here.</p>'),
  );
  const page = await session.visit('/notes/danger.html');
  const guide = await until(
    () => page.frames().find((frame) => frame.url().includes('/guide.html')),
    'no warning was shown',
  );
  await guide.getByText('No steps were found on this page.').waitFor();
  expect(await guide.locator('.risk-danger').count()).toBeGreaterThan(0);
});

test('the icon tells what is left on the current list, where the reader wants that', async () => {
  const popup = await session.browser.open('popup.html');
  expect(await badgeOf(popup)).toBe('');
  const options = await session.browser.open('options.html');
  await options.getByRole('switch', { name: 'Show on the icon what is left' }).click();
  await until(async () => (await badgeOf(popup)) === '6', 'the icon says nothing');
  await popup.getByRole('checkbox').first().check();
  await until(async () => (await badgeOf(popup)) === '5', 'the icon does not follow');
  const page = await session.visit();
  await guideOf(page);
  await until(async () => (await badgeOf(popup, page.url())) === '11', 'a guide says nothing');
  await options.getByRole('switch', { name: 'Show on the icon what is left' }).click();
  await until(async () => (await badgeOf(popup)) === '', 'the number stayed');
});
