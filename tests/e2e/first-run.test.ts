import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ExtensionBrowser, welcomePage } from '../../scripts/support/extension.ts';
import { badgeOf } from './support/own.ts';
import { guideOf, until } from './support/session.ts';
import { enableExtension, reloadExtension, stopWorkers } from './support/trouble.ts';

let profile: string;
let browser: ExtensionBrowser;

const launch = () => ExtensionBrowser.launch({ profile, offline: true, welcome: true });
const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'plainsteps-first-run-'));
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await rm(profile, { recursive: true, force: true });
});

/** Waits until the extension has done what it does each time that it begins to run. */
async function begun(): Promise<void> {
  const page = await browser.open('popup.html');
  await page.waitForFunction(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { session: { get(key: string): Promise<object> } } };
    };
    return 'begun' in (await chrome.storage.session.get('begun'));
  });
  await page.close();
}

test('a page comes up after installing, and makes no request', async () => {
  const page = await welcomePage(browser.context);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'How Plainsteps works' }).waitFor();
  expect(await page.locator('svg').count()).toBe(3);
  expect(await page.locator('kbd').textContent()).toBe('Alt+Shift+S');
  expect(requests.filter((url) => !url.startsWith('chrome-extension:'))).toEqual([]);
});

test('the sample is followed by the real guide, its ads hidden', async () => {
  const page = await welcomePage(browser.context);
  await page.getByRole('link', { name: 'Try it on a sample article' }).click();
  const guide = await guideOf(page);
  expect(await guide.getByRole('checkbox').count()).toBe(5);
  expect(await page.locator('.sample-ad').first().isVisible()).toBe(false);
  const worker = await until(() => browser.worker, 'no background');
  await until(
    async () => (await badgeOf(worker, '/sample.html')) === '5',
    'the icon does not count the steps',
  );
  await guide.getByRole('checkbox').first().check();
  await page.reload();
  const again = await guideOf(page);
  await again.getByRole('checkbox', { checked: true }).first().waitFor();
  await page.goBack();
});

test('it closes, also after the sample', async () => {
  const page = await welcomePage(browser.context);
  const gone = page.waitForEvent('close');
  await browser.context.newPage();
  await page.getByRole('button', { name: 'Close' }).click();
  await gone;
});

test('it does not come up again after an update, nor after disabling', async () => {
  await reloadExtension(browser);
  await begun();
  await enableExtension(browser, false);
  await enableExtension(browser, true);
  await begun();
  expect(browser.context.pages().filter(isWelcome)).toEqual([]);
});

test('nor when the background or the browser starts again', async () => {
  await stopWorkers(browser);
  // A message wakes the background.
  await browser.chooseWindows(11);
  expect(browser.context.pages().filter(isWelcome)).toEqual([]);
  await browser.close();
  browser = await launch();
  await begun();
  expect(browser.context.pages().filter(isWelcome)).toEqual([]);
});

test('the options lead to it', async () => {
  const page = await browser.open('options.html');
  await page.getByRole('link', { name: 'How Plainsteps works' }).click();
  await page.getByRole('link', { name: 'Try it on a sample article' }).waitFor();
});
