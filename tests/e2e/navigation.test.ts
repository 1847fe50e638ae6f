import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { guideOf, hasGuide, Session, sampleArticle, until } from './support/session.ts';

let session: Session;
let article: string;

const BREAD =
  '<article><h1>How to bake bread</h1><p>Bread needs time.</p><ol><li>Open the flour.</li><li>Press the dough.</li></ol></article>';

beforeAll(async () => {
  session = await Session.start();
  const whole = await sampleArticle();
  article = whole.slice(whole.indexOf('<article>'), whole.indexOf('</article>') + '</article>'.length);
  session.server.serve(
    '/app',
    `<!doctype html><html lang="en"><title>Bread</title><body><main>${BREAD}</main></body></html>`,
  );
});
afterEach(() => session.closePages());
afterAll(() => session.close());

/** Swaps the article as a single-page site does: address first, contents a moment later. */
async function swap(page: Page, path: string, title: string, contents: string): Promise<void> {
  await page.evaluate(
    ([to, name, html]) => {
      history.pushState(null, '', to);
      setTimeout(() => {
        document.title = name;
        const parsed = new DOMParser().parseFromString(html, 'text/html');
        document.querySelector('main')?.replaceChildren(...parsed.body.childNodes);
      }, 300);
    },
    [path, title, contents] as const,
  );
}

test('follows a site that swaps articles without loading a page', async () => {
  const page = await session.visit('/app');
  await page.waitForTimeout(500);
  expect(hasGuide(page)).toBe(false);

  await swap(page, '/app/licence', 'Link your Windows licence to a Microsoft account', article);
  const guide = await guideOf(page);
  expect(await guide.getByRole('checkbox').count()).toBe(11);

  await swap(page, '/app/bread', 'How to bake bread', BREAD);
  await until(() => !hasGuide(page), 'the guide of the old article stayed');
  await page.waitForTimeout(1500);
  expect(hasGuide(page)).toBe(false);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test.each([100, 2_500])(
  'survives a page that renders itself anew after %i ms, without losing a tick',
  async (empty) => {
    const page = await session.visit();
    const guide = await guideOf(page);
    await guide.getByRole('checkbox').first().check();
    await page.evaluate((delay) => {
      const copy = document.body.cloneNode(true) as HTMLBodyElement;
      document.body.replaceChildren();
      setTimeout(() => document.body.replaceChildren(...copy.childNodes), delay);
    }, empty);
    await page.waitForTimeout(empty + 1500);
    const still = await guideOf(page);
    expect(await still.getByRole('checkbox').first().isChecked()).toBe(true);
    expect(await page.locator('ins').isVisible()).toBe(false);
    await still.getByRole('checkbox').first().uncheck();
  },
);

test('finds an article whose text arrives after the page', async () => {
  session.server.serve('/late', '<!doctype html><title>Loading…</title><main></main>');
  const page = await session.visit('/late');
  await page.waitForTimeout(700);
  await swap(page, '/late', 'Link your Windows licence to a Microsoft account', article);
  expect(await (await guideOf(page)).getByRole('checkbox').count()).toBe(11);
});
