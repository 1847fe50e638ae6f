import { afterAll, beforeAll, expect, test } from 'vitest';
import { ask } from './support/own.ts';
import { Session } from './support/session.ts';

let session: Session;

beforeAll(async () => {
  session = await Session.start();
});
afterAll(() => session.close());

test('keeps the keyboard where the language is chosen', async () => {
  const options = await session.browser.open('options.html');
  const language = options.locator('select').filter({ has: options.locator('option[value="de"]') });
  await language.focus();
  await language.selectOption('de');
  await options.waitForFunction(
    () =>
      document.documentElement.lang === 'de' &&
      document.activeElement instanceof HTMLSelectElement &&
      document.activeElement.value === 'de',
  );
  expect(await language.inputValue()).toBe('de');
});

test('tells the end of an import that has changed the language', async () => {
  const options = await session.browser.open('options.html');
  const choose = (language: string) =>
    ask(options, 'preferences/change', {
      id: crypto.randomUUID(),
      at: Date.now(),
      intent: { language },
    });
  await choose('de');
  await options.locator('html[lang=de]').waitFor();
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Sicherung erstellen', exact: true }).click(),
  ]);
  const file = await download.path();
  await choose('en');
  await options.locator('html[lang=en]').waitFor();
  await options.locator('input[type=file]').setInputFiles(file);
  await options.getByRole('radio', { name: /^Replace/ }).check();
  await options.getByRole('button', { name: 'Import', exact: true }).click();
  await options.locator('html[lang=de]').waitFor();
  await options.locator('.file-done').waitFor();
  expect(await options.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('file');
  await options.reload();
  await options.locator('.options').waitFor();
  expect(await options.locator('.file-done').count()).toBe(0);
});
