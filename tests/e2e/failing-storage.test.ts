import type { Worker } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tabOf } from './support/own.ts';
import { guideOf, hasGuide, Session, until } from './support/session.ts';

let session: Session;

beforeEach(async () => {
  session = await Session.start();
});
afterEach(() => session.close());

interface Failing {
  chrome: { storage: { local: Record<'get' | 'set', () => Promise<never>> } };
}

/** Lets storage fail for the background from now on, until its worker is stopped. */
async function fail(worker: Worker | undefined, act: 'get' | 'set'): Promise<void> {
  await worker?.evaluate((name) => {
    const { storage } = (globalThis as unknown as Failing).chrome;
    storage.local[name] = () => Promise.reject(new Error('An unexpected error occurred'));
  }, act);
}

test.each(['get', 'set'] as const)(
  'a tick that cannot be kept is taken back, with the reason (%s)',
  async (act) => {
    const page = await session.visit();
    const guide = await guideOf(page);
    await fail(session.browser.worker, act);
    await guide.getByRole('checkbox').first().click();
    await guide.getByText('Not saved').waitFor({ timeout: 40_000 });
    expect(await guide.getByRole('checkbox', { checked: true }).count()).toBe(0);
  },
);

test('what the reader typed stays where it cannot be kept', async () => {
  const popup = await session.browser.open('popup.html');
  await popup.getByRole('checkbox').first().waitFor();
  await fail(session.browser.worker, 'set');
  await popup.getByRole('textbox', { name: 'Add an item' }).click();
  await popup.keyboard.type('Ring the support line');
  await popup.keyboard.press('Enter');
  await popup.getByRole('status').getByText('could not save').waitFor({ timeout: 40_000 });
  const field = popup.getByRole('textbox', { name: 'Add an item' });
  await until(async () => (await field.inputValue()) === 'Ring the support line', 'the words are gone');
});

test('a page is left alone where it cannot be known whether the reader wants that', async () => {
  await fail(session.browser.worker, 'get');
  const page = await session.visit();
  await page.waitForTimeout(2_000);
  expect(hasGuide(page)).toBe(false);
});

test('the popup says why the steps cannot be shown where that cannot be known', async () => {
  await fail(session.browser.worker, 'get');
  const page = await session.visit();
  const own = await session.browser.open('guide.html');
  const popup = await session.browser.open(`popup.html?tab=${await tabOf(own, page.url())}`);
  await popup.getByRole('button', { name: 'Show steps anyway' }).click();
  await popup.getByRole('alert').getByText('Restart the browser').waitFor({ timeout: 10_000 });
  expect(hasGuide(page)).toBe(false);
});

test.each(['popup.html', 'options.html', 'guide.html#0f8fad5b-d9cb-469f-a165-70867728950e'])(
  '%s says that nothing can be read',
  async (path) => {
    const page = await session.browser.context.newPage();
    await page.addInitScript(() => {
      const { storage } = (globalThis as unknown as Failing).chrome;
      if (storage) storage.local.get = () => Promise.reject(new Error('An unexpected error occurred'));
    });
    await page.goto(`chrome-extension://${session.browser.id}/${path}`);
    await page.getByText('could not be read').waitFor({ timeout: 10_000 });
    expect(await page.getByRole('button', { name: 'Try again' }).isVisible()).toBe(true);
  },
);
