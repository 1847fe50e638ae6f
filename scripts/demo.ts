import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { followGuide } from './demo/follow.ts';
import { ownPage, samplePages } from './demo/pages.ts';
import { ExtensionBrowser } from './support/extension.ts';
import { PageServer } from './support/server.ts';

const PICTURES = 'screenshots/demo';

/**
 * Builds the extension and shows it at work on the sample article or on a page of one's own (`npm run demo -- page.html`):
 * in a window where there is a display, else headless, with pictures.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { headless: { type: 'boolean' } },
    allowPositionals: true,
  });
  const { article, pages } = positionals[0] ? await ownPage(positionals[0]) : await samplePages();
  console.log('Building the extension…');
  await build({ browser: 'chrome' });
  const server = await PageServer.start(pages);
  const headed = hasDisplay() && !values.headless;
  const browser = await ExtensionBrowser.launch({ headed, offline: !headed });
  try {
    await browser.chooseWindows(11);
    if (headed) await leaveOpen(browser, server.url(article));
    else await takePictures(browser, server.url(article));
  } finally {
    await browser.close();
    await server.close();
  }
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function leaveOpen(browser: ExtensionBrowser, address: string): Promise<void> {
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(address);
  console.log(`The article is open with the extension loaded: ${address}\nClose the window to end the demo.`);
  await new Promise<void>((done) => browser.context.once('close', () => done()));
}

async function takePictures(browser: ExtensionBrowser, address: string): Promise<void> {
  console.log(`No display: following the guide on ${address} by itself.`);
  await mkdir(PICTURES, { recursive: true });
  for await (const { did, picture } of followGuide(browser, address, PICTURES)) {
    console.log(`  ${did}${picture ? ` → ${resolve(picture)}` : ''}`);
  }
  console.log(
    `Done. To try it by hand, load the folder ${resolve('.output/chrome-mv3')} as an unpacked extension.`,
  );
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
