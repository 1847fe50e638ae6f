import type { Page } from 'playwright-core';
import { guideFrame } from '../demo/follow.ts';
import type { ExtensionBrowser } from '../support/extension.ts';

/** The size that all three stores take. */
const SIZE = { width: 1280, height: 800 };
const POPUP = { width: 380, height: 600 };
/** Milliseconds that opening and scrolling are animated for, with some room. */
const CALM = 900;

export interface Pictures {
  names: string[];
  /** The guide alone (PNG). */
  guide: Buffer;
}

/** Takes pictures of the built extension at work on an article, each as large as a screen of 1280 by 800. */
export async function takePictures(
  browser: ExtensionBrowser,
  address: string,
  folder: string,
): Promise<Pictures> {
  const article = await browser.context.newPage();
  await article.setViewportSize(SIZE);
  await article.goto(address);
  const steps = (await guideFrame(article)).getByRole('checkbox');
  await steps.first().waitFor();
  await save(article, `${folder}/1-guide.png`);
  const frame = await (await guideFrame(article)).frameElement();
  const guide = await article.screenshot({ clip: (await frame.boundingBox()) ?? undefined });
  for (const step of [0, 1, 2]) await steps.nth(step).check();
  await article.emulateMedia({ colorScheme: 'dark' });
  await save(article, `${folder}/2-ticked-dark.png`);
  await article.emulateMedia({ colorScheme: 'light' });
  const behind = await still(article);
  const checklist = await popup(browser, article, async (page) => {
    for (const item of [0, 1]) await page.getByRole('checkbox').nth(item).check();
  });
  await compose(article, behind, checklist, `${folder}/3-checklist.png`);
  const search = await popup(browser, article, async (page) => {
    await page.getByRole('combobox').first().fill('activ');
  });
  await compose(article, behind, search, `${folder}/4-search.png`);
  const options = await browser.open('options.html');
  await options.setViewportSize(SIZE);
  await save(options, `${folder}/5-options.png`);
  const names = ['1-guide', '2-ticked-dark', '3-checklist', '4-search', '5-options'];
  return { names, guide };
}

/** The popup as it is where the article's tab is in front. */
async function popup(
  browser: ExtensionBrowser,
  article: Page,
  act: (page: Page) => Promise<void>,
): Promise<Buffer> {
  const page = await browser.open('popup.html');
  await page.setViewportSize(POPUP);
  await article.bringToFront();
  await page.reload();
  await page.getByRole('checkbox').first().waitFor();
  await act(page);
  const picture = await still(page);
  await page.close();
  return picture;
}

async function save(page: Page, path: string): Promise<void> {
  await page.waitForTimeout(CALM);
  await page.screenshot({ path, animations: 'disabled' });
}

async function still(page: Page): Promise<Buffer> {
  await page.waitForTimeout(CALM);
  return page.screenshot({ animations: 'disabled' });
}

/** Puts the popup where a browser shows it: over the page, below the toolbar at the right. */
async function compose(page: Page, behind: Buffer, front: Buffer, path: string): Promise<void> {
  const canvas = await page.context().newPage();
  await canvas.setViewportSize(SIZE);
  await canvas.setContent(`<style>
    * { margin: 0 } img { display: block }
    .popup { position: absolute; top: 8px; right: 24px; border-radius: 8px;
             box-shadow: 0 0 0 1px rgb(0 0 0 / 0.12), 0 12px 40px rgb(0 0 0 / 0.3) }
  </style><img src="${dataOf(behind)}"><img class="popup" src="${dataOf(front)}">`);
  await canvas.screenshot({ path });
  await canvas.close();
}

function dataOf(picture: Buffer): string {
  return `data:image/png;base64,${picture.toString('base64')}`;
}
