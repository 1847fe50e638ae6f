import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { launchBrowser } from './support/engine.ts';

const SIZES = [16, 32, 48, 96, 128];

/** Draws the extension's icons from the drawing in assets/. */
async function main(): Promise<void> {
  const drawing = await readFile('assets/icon.svg', 'utf8');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await mkdir('public/icon', { recursive: true });
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
      );
      await writeFile(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
}

await main();
