import { afterAll, beforeAll, expect, test } from 'vitest';
import { guideOf, SAMPLE, Session, until } from './support/session.ts';

let session: Session;

beforeAll(async () => {
  session = await Session.start();
});
afterAll(() => session.close());

test.each(['-', '%20', '%2D', '+'])(
  'a key in the address, with %s between its groups, is not kept, and the ticks are found again',
  async (separator) => {
    const key = ['QX2WB', '7KD4M', 'HTR9C', '3VNPG', '8YFJ6'].join(separator);
    const page = await session.visit(`${SAMPLE}?q=${key}`);
    const guide = await guideOf(page);
    await guide.getByRole('checkbox').nth(1).check();
    await guide.getByRole('button', { name: 'Save to checklist' }).click();
    await guide.getByRole('menuitem', { name: 'Save all steps as a list' }).click();
    const own = await session.browser.open('options.html');
    const stored = () =>
      own.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: Record<'local' | 'session', { get(keys: null): Promise<object> }> };
        };
        const { local, session } = chrome.storage;
        return JSON.stringify([await local.get(null), await session.get(null)]);
      });
    await until(async () => /"source".*q=•/.test(await stored()), 'nothing was saved');
    expect(await stored()).not.toMatch(/7KD4M|8YFJ6/);
    await page.bringToFront();
    await page.reload();
    const again = await guideOf(page);
    await again.getByRole('checkbox', { checked: true }).waitFor();
    await again.getByRole('checkbox').nth(1).uncheck();
    await own.close();
    await page.close();
  },
);
