import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { tabOf } from './support/own.ts';
import { guideOf, SAMPLE, Session, until } from './support/session.ts';

async function itemsOf(popup: Page): Promise<{ text: string; done: boolean }[]> {
  await popup.getByRole('checkbox').first().waitFor();
  return popup.getByRole('checkbox').evaluateAll((ticks) =>
    ticks.map((tick) => ({
      text: (tick.closest('li')?.textContent ?? '').trim(),
      done: (tick as HTMLInputElement).checked,
    })),
  );
}

describe('the checklist', () => {
  let profile: string;

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'plainsteps-profile-'));
  });
  afterAll(() => rm(profile, { recursive: true, force: true }));

  test('starts with six items and keeps what the reader does over a restart of the browser', async () => {
    const first = await Session.start({ profile });
    const popup = await first.browser.open('popup.html');
    const items = await itemsOf(popup);
    expect(items).toHaveLength(6);
    expect(items.some(({ done }) => done)).toBe(false);
    await popup.getByRole('checkbox').nth(2).check();
    await popup.getByRole('textbox', { name: 'Add an item' }).click();
    await popup.keyboard.type('Write the key QX2WB-7KD4M-HTR9C-3VNPG-8YFJ6 down');
    await popup.keyboard.press('Enter');
    await until(async () => (await itemsOf(popup)).length === 7, 'the item was not added');
    await popup.waitForTimeout(300);
    await first.close();

    const second = await Session.start({ profile });
    const again = await second.browser.open('popup.html');
    const kept = await itemsOf(again);
    expect(kept.map(({ done }) => done)).toEqual([false, false, true, false, false, false, false]);
    expect(kept[6]?.text).toContain('Write the key •••••');
    expect(kept[6]?.text).not.toContain('7KD4M');
    await second.close();
  });
});

describe('the popup', () => {
  let session: Session;

  beforeAll(async () => {
    session = await Session.start();
    await session.browser.chooseWindows(11);
  });
  afterEach(() => session.closePages());
  afterAll(() => session.close());

  test('names every control after its own item, however many come', async () => {
    const popup = await session.browser.open('popup.html');
    const field = popup.getByRole('textbox', { name: 'Add an item' });
    for (const [index, text] of ['Apples', 'Bananas', 'Cherries'].entries()) {
      await field.fill(text);
      await field.press('Enter');
      await until(async () => (await itemsOf(popup)).length === 7 + index, `${text} was not added`);
    }
    const ids = await popup.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual([...new Set(ids)]);
    for (const name of ['Apples', 'Bananas', 'Cherries'])
      await popup.getByRole('checkbox', { name }).waitFor();
    await field.focus();
    await popup.evaluate(() => {
      const clipboardData = new DataTransfer();
      const lines = Array.from({ length: 120 }, (_, index) => `Line ${index}`);
      clipboardData.setData('text/plain', lines.join('\n'));
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    });
    await popup.close();
    const again = await session.browser.open('popup.html');
    await until(async () => (await itemsOf(again)).length === 129, 'pasted lines are lost');
  });

  test('finds a Settings page by a misspelt name', async () => {
    const popup = await session.browser.open('popup.html');
    await popup.getByRole('combobox').fill('activaton');
    await popup.getByRole('option').first().waitFor();
    expect(await popup.getByRole('option').first().textContent()).toContain('Activation');
    expect(await popup.locator('[href^="ms-settings:"], [data-uri]').count()).toBeGreaterThan(0);
  });

  test('tells what was found on the current tab', async () => {
    const page = await session.visit();
    await guideOf(page);
    const options = await session.browser.open('options.html');
    const popup = await session.browser.open(`popup.html?tab=${await tabOf(options, SAMPLE)}`);
    await popup.getByText('This page is a guide').waitFor();
    expect(await popup.getByRole('button', { name: 'Start' }).isVisible()).toBe(true);
  });
});
