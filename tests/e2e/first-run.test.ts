import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ExtensionBrowser, welcomePage } from '../../scripts/support/extension.ts';
import { guideOf, until } from './support/session.ts';
import { stopWorkers } from './support/trouble.ts';

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

/** Tells the background that it was installed or updated, as the browser does, and waits until it has dealt with it. */
async function tellInstalled(reason: string): Promise<void> {
  const page = await browser.open('popup.html');
  const worker = await until(() => browser.worker, 'no background');
  await worker.evaluate(async (given) => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { onInstalled: { dispatch(details: object): void } } };
    };
    chrome.runtime.onInstalled.dispatch({ reason: given });
    await new Promise((resolve) => setTimeout(resolve, 3000));
  }, reason);
  await page.close();
}

/** What the toolbar icon says on the tab of one of the extension's own pages. */
async function badgeOf(path: string): Promise<string | undefined> {
  const worker = await until(() => browser.worker, 'no background');
  return worker.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
        action: { getBadgeText(details: { tabId: number }): Promise<string> };
      };
    };
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith(`/${name}`));
    return tab && chrome.action.getBadgeText({ tabId: tab.id });
  }, path);
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
  await until(async () => (await badgeOf('sample.html')) === '5', 'the icon does not count the steps');
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

test('it does not come up again for an update, nor where installing is told twice', async () => {
  await tellInstalled('update');
  await tellInstalled('install');
  expect(browser.context.pages().filter(isWelcome)).toEqual([]);
});

test('nor when the background or the browser starts again', async () => {
  await stopWorkers(browser);
  // A message wakes the background.
  await browser.chooseWindows(11);
  expect(browser.context.pages().filter(isWelcome)).toEqual([]);
  await browser.close();
  browser = await launch();
  await tellInstalled('install');
  expect(browser.context.pages().filter(isWelcome)).toEqual([]);
});

test('the options lead to it', async () => {
  const page = await browser.open('options.html');
  await page.getByRole('link', { name: 'How Plainsteps works' }).click();
  await page.getByRole('link', { name: 'Try it on a sample article' }).waitFor();
});
