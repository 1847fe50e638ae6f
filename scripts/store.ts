import { mkdir } from 'node:fs/promises';
import { build } from 'wxt';
import { samplePages } from './demo/pages.ts';
import { takePictures } from './store/pictures.ts';
import { drawTiles } from './store/tiles.ts';
import { ExtensionBrowser } from './support/extension.ts';
import { PageServer } from './support/server.ts';

const FOLDER = 'screenshots/store';

/** Makes every picture that the stores ask for; docs/releasing.md says which goes where. */
async function main(): Promise<void> {
  await build({ browser: 'chrome' });
  await mkdir(FOLDER, { recursive: true });
  const { article, pages } = await samplePages();
  const server = await PageServer.start(pages);
  const browser = await ExtensionBrowser.launch({ offline: true });
  try {
    await browser.chooseWindows(11);
    const { names, guide } = await takePictures(browser, server.url(article), FOLDER);
    const tiles = await drawTiles(await browser.context.newPage(), guide, FOLDER);
    for (const name of [...names, ...tiles]) console.log(`${FOLDER}/${name}.png`);
  } finally {
    await browser.close();
    await server.close();
  }
}

await main();
