import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { guideOf, SAMPLE, Session, until } from './support/session.ts';

let session: Session;

beforeAll(async () => {
  session = await Session.start();
});
afterEach(() => session.closePages());
afterAll(() => session.close());

interface Extension {
  chrome: {
    tabs: {
      query(query: object): Promise<{ id: number; url?: string; discarded: boolean }[]>;
      discard(tab: number): Promise<unknown>;
      update(tab: number, change: object): Promise<unknown>;
    };
    runtime: { sendMessage(message: object): Promise<unknown> };
  };
}

test('a discarded tab has no guide, says so, and has it again with its ticks when it is shown', async () => {
  const page = await session.visit();
  await (await guideOf(page)).getByRole('checkbox').nth(1).check();
  await page.waitForTimeout(500);
  const own = await session.browser.open('options.html');
  await own.bringToFront();
  const answer = await own.evaluate(async (path) => {
    const { tabs, runtime } = (globalThis as unknown as Extension).chrome;
    const tab = (await tabs.query({})).find(({ url }) => url?.endsWith(path));
    await tabs.discard(tab?.id ?? -1);
    const after = (await tabs.query({})).find(({ url }) => url?.endsWith(path));
    const state = await runtime.sendMessage({ type: 'tab/state', request: { tab: after?.id } });
    return { discarded: after?.discarded, state, tab: after?.id };
  }, SAMPLE);
  expect(answer).toMatchObject({ discarded: true, state: null });
  await own.evaluate(
    (tab) => (globalThis as unknown as Extension).chrome.tabs.update(tab ?? -1, { active: true }),
    answer.tab,
  );
  const shown = await until(
    () => session.browser.context.pages().find((one) => one.url().endsWith(SAMPLE)),
    'the tab did not come back',
  );
  await until(
    async () => (await (await guideOf(shown)).getByRole('checkbox', { checked: true }).count()) === 1,
    'the tick was lost',
  );
});
