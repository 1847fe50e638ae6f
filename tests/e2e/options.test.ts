import { afterAll, beforeAll, expect, test } from 'vitest';
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
