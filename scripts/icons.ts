import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { launchBrowser } from './support/engine.ts';
import { encodePng, type Picture } from './support/png.ts';

/** In the package: what the browsers show. In the store folder: what the stores ask for besides. */
const ICONS = [
  ...[16, 32, 48, 96, 128].map((size) => ({ size, file: `public/icon/${size}.png` })),
  { size: 300, file: 'assets/store/icon-300.png' },
];

/** Draws the extension's icons from the drawing in assets/. */
async function main(): Promise<void> {
  const drawing = await readFile('assets/icon.svg', 'utf8');
  await mkdir('public/icon', { recursive: true });
  await mkdir('assets/store', { recursive: true });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const { size, file } of ICONS) await writeFile(file, encodePng(await draw(page, drawing, size)));
  } finally {
    await browser.close();
  }
}

async function draw(page: Page, drawing: string, size: number): Promise<Picture> {
  const rgba = await page.evaluate(
    async ([source, side]) => {
      const image = new Image(side, side);
      image.src = `data:image/svg+xml,${encodeURIComponent(source)}`;
      await image.decode();
      const context = new OffscreenCanvas(side, side).getContext('2d');
      context?.drawImage(image, 0, 0, side, side);
      return [...(context?.getImageData(0, 0, side, side).data ?? [])];
    },
    [drawing, size] as const,
  );
  return { width: size, height: size, rgba: Uint8Array.from(rgba) };
}

await main();
