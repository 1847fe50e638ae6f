import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/support/browser.ts';
import { extensionArguments } from '../../scripts/support/extension.ts';
import { PageServer } from '../../scripts/support/server.ts';
import { SAMPLE, sampleArticle, until } from './support/session.ts';

let browser: Browser;
let server: PageServer;

// Chromium 150 crashes when it discards a tab that Playwright drives.
beforeAll(async () => {
  server = await PageServer.start({ [SAMPLE]: await sampleArticle() });
  browser = await launch({
    executablePath: await findBrowser(),
    enableExtensions: true,
    args: [...extensionArguments(), '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

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

function articlePage(): Promise<Page> {
  return until(async () => (await browser.pages()).find((one) => one.url().endsWith(SAMPLE)), 'no article');
}

/** Whether each step of the guide beside the article is ticked; undefined while there is none. */
async function ticksOf(page: Page): Promise<boolean[] | undefined> {
  const guide = page.frames().find((frame) => frame.url().includes('/guide.html'));
  const ticks = await guide
    ?.$$eval('[type=checkbox]', (boxes) => boxes.map((box) => (box as HTMLInputElement).checked))
    .catch(() => undefined);
  return ticks?.length ? ticks : undefined;
}

test('a discarded tab has no guide, says so, and has it again with its ticks when it is shown', async () => {
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  const page = await browser.newPage();
  await page.goto(server.url(SAMPLE));
  await until(() => ticksOf(page), 'the guide did not appear');
  const guide = page.frames().find((frame) => frame.url().includes('/guide.html'));
  await guide?.$$eval('[type=checkbox]', (boxes) => (boxes[1] as HTMLInputElement).click());
  await until(async () => (await ticksOf(page))?.[1], 'the step was not ticked');
  await new Promise((wait) => setTimeout(wait, 500));
  const own = await browser.newPage();
  await own.goto(new URL('/options.html', worker.url()).href);
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
  const shown = await articlePage();
  const ticks = await until(() => ticksOf(shown), 'the guide did not come back');
  expect(ticks.filter(Boolean)).toHaveLength(1);
});
