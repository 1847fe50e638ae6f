import { mkdir } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { bundleView } from './screenshots/bundle.ts';
import { popupShots } from './screenshots/popup-shots.ts';
import { type Shot, shots } from './screenshots/shots.ts';
import { launchBrowser } from './support/engine.ts';

const FOLDER = 'screenshots';
const ORIGIN = 'http://plainsteps.example';

/** Takes a picture of every view in every appearance; `node scripts/screenshots.ts guide` only those so named. */
async function main(): Promise<void> {
  const wanted = process.argv[2] ?? '';
  await mkdir(FOLDER, { recursive: true });
  const browser = await launchBrowser();
  const bundles = new Map<string, string>();
  try {
    for (const shot of [...shots, ...popupShots].filter(({ name }) => name.includes(wanted))) {
      if (!bundles.has(shot.view)) bundles.set(shot.view, await bundleView(`./views/${shot.view}.tsx`));
      await take(browser, shot, bundles.get(shot.view) ?? '');
      console.log(`${FOLDER}/${shot.name}.png`);
    }
  } finally {
    await browser.close();
  }
}

async function take(browser: Browser, shot: Shot, html: string): Promise<void> {
  const context = await browser.newContext(contextOptions(shot));
  try {
    const page = await context.newPage();
    page.on('pageerror', (error) => console.error(`${shot.name}: ${error.stack}`));
    await context.route('**/*', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
        : route.abort(),
    );
    await page.goto(`${ORIGIN}/${shot.address ?? ''}`);
    if (shot.textSize)
      await page.addStyleTag({ content: `html { font-size: ${shot.textSize}% !important; }` });
    await act(page, shot);
    await page.screenshot({ path: `${FOLDER}/${shot.name}.png`, animations: 'disabled' });
  } finally {
    await context.close();
  }
}

async function act(page: Page, shot: Shot): Promise<void> {
  if (shot.file) await choose(page, shot.file);
  for (const name of shot.press ?? [])
    await page.getByRole('button', { name }).or(page.getByText(name)).first().click();
  for (const key of shot.keys ?? []) await page.keyboard.press(key);
  if (shot.hover) await page.locator(shot.hover).first().hover();
  if (shot.print) await page.emulateMedia({ media: 'print' });
}

async function choose(page: Page, words: string): Promise<void> {
  const file = { name: 'lists.json', mimeType: 'application/json', buffer: Buffer.from(words) };
  await page.locator('input[type=file]').setInputFiles(file);
}

function contextOptions({ look = 'light', width = 400, height = 860 }: Shot): BrowserContextOptions {
  return {
    viewport: { width, height },
    deviceScaleFactor: 1.5,
    colorScheme: look === 'dark' ? 'dark' : 'light',
    forcedColors: look === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  };
}

await main();
