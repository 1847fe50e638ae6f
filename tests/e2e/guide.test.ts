import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ask, tabOf } from './support/own.ts';
import {
  guideOf,
  hasGuide,
  proceduresOf,
  putBack,
  Session,
  sampleArticle,
  until,
} from './support/session.ts';

let session: Session;

beforeAll(async () => {
  session = await Session.start();
});
afterEach(() => session.closePages());
afterAll(() => session.close());

test('shows the procedures of a guide beside it, in order and under their headings', async () => {
  const page = await session.visit();
  const guide = await guideOf(page);
  expect((await proceduresOf(guide)).map(({ heading, steps }) => [heading, steps])).toEqual([
    ['How to Link the Licence to Your Account', 5],
    ['How to See Whether It Worked', 3],
    ['If It Still Says “Not Activated”', 3],
  ]);
});

test('hides every ad block and not a word of the article', async () => {
  const page = await session.visit();
  await guideOf(page);
  const ads = page.locator(
    'a[href*="AFFILIATE"], a[href*=".pxf.io"], a[href*=".sjv.io"], img[src*="pxf.io"], ins',
  );
  expect(await ads.count()).toBe(6);
  for (const ad of await ads.all()) expect(await ad.isVisible()).toBe(false);
  const words = await page.locator('article').innerText();
  expect(words).toContain("Enter your account's");
  expect(words).toContain('No account yet?');
  expect(words).not.toContain('Acme');
});

test('has one place that scrolls, however low the window is', async () => {
  const page = await session.visit();
  const guide = await guideOf(page);
  for (const [width, height] of [
    [1280, 480],
    [420, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await until(
      () => guide.evaluate(() => document.documentElement.scrollHeight <= innerHeight),
      `the frame scrolls beside its middle at ${width} × ${height}`,
    );
  }
});

test('covers no words of the article, however wide the window is', async () => {
  const page = await session.visit();
  const guide = await guideOf(page);
  for (const width of [1280, 900, 853, 640, 420]) {
    await page.setViewportSize({ width, height: 800 });
    await until(async () => {
      const inner = await guide.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      const words = await page.locator('article').boundingBox();
      if (!words) return false;
      const isBelow = inner.width > width - 20 && words.y + words.height <= 800 - inner.height;
      return isBelow || words.x + words.width <= width - inner.width;
    }, `words are covered at ${width}`);
  }
});

test('is as wide as before when a window has been narrow for a while', async () => {
  const page = await session.visit();
  const guide = await guideOf(page);
  const width = () => guide.evaluate(() => innerWidth);
  await guide.getByRole('button', { name: 'More', exact: true }).click();
  await guide.getByRole('menuitemradio', { name: 'Wide' }).click();
  const wide = await until(async () => ((await width()) > 450 ? width() : undefined), 'it did not widen');
  await page.setViewportSize({ width: 660, height: 900 });
  await page.setViewportSize({ width: 400, height: 900 });
  await until(async () => (await width()) !== wide, 'it did not make room');
  await page.setViewportSize({ width: 1280, height: 900 });
  await until(async () => (await width()) === wide, 'it is not as wide as before');
});

test('keeps the keyboard when it shrinks to its tab and opens again', async () => {
  const page = await session.visit();
  const guide = await guideOf(page);
  await guide.getByRole('button', { name: 'Shrink to a tab at the edge' }).focus();
  await page.keyboard.press('Enter');
  const width = () => guide.evaluate(() => innerWidth);
  await until(async () => !(await guide.evaluate(() => document.hasFocus())), 'the hidden guide kept it');
  await page.keyboard.press('Enter');
  await until(() => guide.evaluate(() => document.hasFocus()), 'the guide did not get it back');
  expect(await width()).toBeGreaterThan(250);
});

test('comes to an article that arrives after its title', async () => {
  const article = await sampleArticle();
  const body = article.slice(article.indexOf('<body>') + 6, article.indexOf('</body>'));
  session.server.serve(
    '/notes/late.html',
    `<title>How to link your Windows licence to your Microsoft account</title><body><p>Loading…</p>
     <script>setTimeout(() => { document.body.innerHTML = ${JSON.stringify(body).replaceAll('<', '\\u003c')} }, 1500)</script>`,
  );
  const page = await session.visit('/notes/late.html');
  expect((await proceduresOf(await guideOf(page)))[0]?.steps).toBe(5);
});

test('takes in the steps that join a list', async () => {
  session.server.serve('/notes/growing.html', await sampleArticle());
  const page = await session.visit('/notes/growing.html');
  const guide = await guideOf(page);
  await guide.getByRole('checkbox').first().check();
  const count = () => guide.getByRole('checkbox').count();
  const before = await count();
  await page.evaluate(() => {
    const step = document.createElement('li');
    step.textContent = 'Then restart the computer and open Settings again.';
    [...document.querySelectorAll('article ol')].at(-1)?.append(step);
  });
  await until(async () => (await count()) === before + 1, 'the step did not come');
  expect(await guide.getByRole('checkbox').first().isChecked()).toBe(true);
});

test('keeps ticks over a reload', async () => {
  const page = await session.visit();
  await (await guideOf(page)).getByRole('checkbox').nth(1).check();
  await page.waitForTimeout(300);
  await page.reload();
  const again = await guideOf(page);
  await again.getByRole('checkbox', { checked: true }).waitFor();
  expect(await again.getByRole('checkbox').nth(1).isChecked()).toBe(true);
  await again.getByRole('checkbox').nth(1).uncheck();
});

test('puts the page back exactly as it was', async () => {
  const page = await session.browser.context.newPage();
  await page.route('**/notes/**', (route) => route.continue());
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      (globalThis as { before?: string }).before = document.documentElement.outerHTML;
    });
  });
  await page.goto(session.server.url('/notes/link-licence.html'));
  await putBack(await guideOf(page));
  await until(() => !hasGuide(page), 'the guide stayed');
  const [before, after] = await page.evaluate(() => [
    (globalThis as { before?: string }).before,
    document.documentElement.outerHTML,
  ]);
  expect(after).toBe(before);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('closes without a trace but the hidden ads, and opens again from the popup', async () => {
  const page = await session.visit();
  const guide = await guideOf(page);
  await guide.getByRole('button', { name: 'Close', exact: true }).click();
  await until(
    () => page.evaluate(() => getComputedStyle(document.documentElement).marginRight === '0px'),
    'no room given back',
  );
  expect(await page.locator('ins').isVisible()).toBe(false);
  expect(await askBackground(page, 'tab/open-guide')).toEqual({ opened: true });
  await until(
    () => page.evaluate(() => getComputedStyle(document.documentElement).marginRight !== '0px'),
    'the guide did not come back',
  );
});

test('stays away from a site where it was turned off', async () => {
  const page = await session.visit();
  const guide = await guideOf(page);
  await guide.getByRole('button', { name: 'More', exact: true }).click();
  await guide.getByRole('menuitem', { name: 'Turn off on this site' }).click();
  await until(() => !hasGuide(page), 'the guide stayed');
  await page.reload();
  await page.waitForTimeout(1000);
  expect(hasGuide(page)).toBe(false);
  await turnOnAgain();
  await page.reload();
  await guideOf(page);
});

test('keeps its guide where a page is looked at twice', async () => {
  const page = await session.visit();
  const guide = await guideOf(page);
  await lookAgainAt(page);
  await page.waitForTimeout(1000);
  expect(guide.isDetached()).toBe(false);
});

test('makes one list of steps that are saved twice, and says so', async () => {
  const page = await session.visit();
  const guide = await guideOf(page);
  const save = async () => {
    await guide.getByRole('button', { name: 'Save to checklist' }).click();
    await guide.getByRole('menuitem', { name: 'Save all steps as a list' }).click();
  };
  const own = await session.browser.open('popup.html');
  const before = await countLists(own);
  await page.bringToFront();
  await save();
  await guide
    .getByText(/^Saved to “/)
    .first()
    .waitFor();
  await save();
  await guide
    .getByText(/^Already saved in “/)
    .first()
    .waitFor();
  expect(await countLists(own)).toBe(before + 1);
  await own.close();
});

test('leaves other pages alone', async () => {
  session.server.serve(
    '/bread.html',
    '<title>Bread</title><article><h1>Bread</h1><ol><li>Open the flour.</li><li>Press the dough.</li></ol></article>',
  );
  const page = await session.visit('/bread.html');
  const before = await page.content();
  await page.waitForTimeout(800);
  expect(hasGuide(page)).toBe(false);
  expect(await page.content()).toBe(before);
});

test('shows the steps of any page when asked, and says that it was not recognised', async () => {
  const page = await session.visit('/bread.html');
  expect(await askBackground(page, 'tab/open-guide')).toEqual({ opened: true });
  const guide = await guideOf(page);
  expect(await guide.getByText('does not look like a guide').isVisible()).toBe(true);
  expect(await guide.getByRole('checkbox').count()).toBe(2);
});

async function askBackground(
  page: { bringToFront(): Promise<void>; url(): string },
  type: string,
): Promise<unknown> {
  const address = page.url();
  const own = await session.browser.open('popup.html');
  try {
    return await ask(own, type, { tab: await tabOf(own, address) });
  } finally {
    await own.close();
  }
}

function countLists(own: Page): Promise<number> {
  return own.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { get(keys: null): Promise<object> } } };
    };
    const stored = await chrome.storage.local.get(null);
    return Object.keys(stored).filter((key) => key.startsWith('list:')).length;
  });
}

async function lookAgainAt(page: { url(): string }): Promise<void> {
  const own = await session.browser.open('popup.html');
  await own.evaluate(
    (tabId) => {
      const { chrome } = globalThis as unknown as {
        chrome: { scripting: { executeScript(injection: object): Promise<unknown> } };
      };
      const func = () => (globalThis as Record<symbol, () => void>)[Symbol.for('plainsteps.look')]?.();
      return chrome.scripting.executeScript({ target: { tabId }, func });
    },
    await tabOf(own, page.url()),
  );
  await own.close();
}

async function turnOnAgain(): Promise<void> {
  const own = await session.browser.open('popup.html');
  await own.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { sendMessage(m: object): Promise<unknown> } };
    };
    const intent = { type: 'off', host: '127.0.0.1', on: false };
    return chrome.runtime.sendMessage({
      type: 'sites/change',
      request: { id: crypto.randomUUID(), at: Date.now(), intent },
    });
  });
  await own.close();
}
