import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ask, tabOf } from './support/own.ts';
import { guideOf, hasGuide, Session, until } from './support/session.ts';

let session: Session;

beforeAll(async () => {
  session = await Session.start();
});
afterEach(() => session.closePages());
afterAll(() => session.close());

/** As the popup, the menu and the shortcut do. */
async function openByHand(page: Page): Promise<void> {
  const own = await session.browser.open('options.html');
  await page.bringToFront();
  await ask(own, 'tab/open-guide', { tab: await tabOf(own, new URL(page.url()).pathname) });
}

async function expectKeyboardIn(page: Page): Promise<void> {
  const guide = await guideOf(page);
  await until(() => guide.evaluate(() => document.hasFocus()), 'the guide has not got the keyboard');
  await page.keyboard.press('Tab');
  expect(await guide.evaluate(() => document.activeElement?.ariaLabel)).toBe('More');
}

test('a page that is opened by hand gives its guide the keyboard', async () => {
  session.server.serve(
    '/bread.html',
    '<!doctype html><title>Bread</title><button>Eat</button><h1>Bread</h1><ol><li>Open the flour.</li><li>Press the dough.</li><li>Click the oven.</li></ol>',
  );
  const page = await session.visit('/bread.html');
  await openByHand(page);
  await expectKeyboardIn(page);
});

test('a guide that was closed has the keyboard when it is opened again, and gives it back', async () => {
  const page = await session.visit();
  const guide = await guideOf(page);
  expect(await guide.evaluate(() => document.hasFocus())).toBe(false);
  const link = page.getByRole('link').first();
  await link.focus();
  await guide
    .getByRole('button', { name: 'Close', exact: true })
    .evaluate((button) => (button as HTMLElement).click());
  await openByHand(page);
  await expectKeyboardIn(page);
  await guide.getByRole('button', { name: 'Close', exact: true }).press('Enter');
  await until(() => link.evaluate((element) => element === document.activeElement), 'the keyboard was lost');
});

test('a step is saved to the list that the popup shows, though nobody has chosen it', async () => {
  const page = await session.visit();
  const guide = await guideOf(page);
  const popup = await session.browser.open('popup.html');
  const name = await popup.locator('.list-name').innerText();
  const before = await popup.locator('[data-item]').count();
  await page.bringToFront();
  await guide.getByRole('checkbox').first().focus();
  await page.keyboard.press('s');
  await guide.getByText(`Saved to “${name}”`).waitFor();
  await until(async () => (await popup.locator('[data-item]').count()) === before + 1, 'nothing was added');
  expect(hasGuide(page)).toBe(true);
});
