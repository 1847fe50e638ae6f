import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

interface Messages {
  extensionName: { message: string };
  extensionDescription: { message: string };
}

/** What the stores show beside their lists: widths and heights in pixels. The wide one has room for the guide. */
const TILES = [
  { name: 'tile-440x280', width: 440, height: 280, wide: false },
  { name: 'tile-1400x560', width: 1400, height: 560, wide: true },
];
/** The Chrome Web Store wants the drawing itself in the middle 96 of 128 pixels. */
const CHROME_ICON = { name: 'icon-128-chrome-web-store', size: 128, margin: 16 };

/**
 * Draws the tiles, and the icon with the margin that the Chrome Web Store asks for.
 * @param guide a picture (PNG) of the guide alone
 */
export async function drawTiles(page: Page, guide: Buffer, folder: string): Promise<string[]> {
  const drawing = await readFile('assets/icon.svg', 'utf8');
  const messages = JSON.parse(await readFile('public/_locales/en/messages.json', 'utf8')) as Messages;
  for (const { name, width, height, wide } of TILES) {
    await page.setViewportSize({ width, height });
    await page.setContent(tile(drawing, messages, wide ? guide : null));
    await page.screenshot({ path: `${folder}/${name}.png` });
  }
  const { name, size, margin } = CHROME_ICON;
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;padding:${margin}px;width:${size - 2 * margin}px}</style>${drawing}`,
  );
  await page.screenshot({ path: `${folder}/${name}.png`, omitBackground: true });
  return [...TILES.map((each) => each.name), name];
}

/** Lengths are shares of the tile's height: the wide one is only longer. */
function tile(drawing: string, messages: Messages, guide: Buffer | null): string {
  const description = messages.extensionDescription.message;
  const text = guide ? description : `${description.split(':', 1)[0]}.`;
  const picture = guide ? `<img alt="" src="data:image/png;base64,${guide.toString('base64')}">` : '';
  return `<style>
    * { margin: 0; box-sizing: border-box }
    body { height: 100vh; display: flex; align-items: center; gap: 8vh; padding: 0 12vh; overflow: hidden;
           background: linear-gradient(#f4f9fe, #cfe4f8); color: #10243a; font-family: 'Segoe UI', 'Noto Sans', sans-serif }
    svg { flex: none; width: 36vh; filter: drop-shadow(0 2vh 3vh rgb(0 60 120 / 0.25)) }
    h1 { font-size: 13vh; font-weight: 650; letter-spacing: -0.02em; line-height: 1.1 }
    p { margin-top: 2.5vh; font-size: 6.2vh; line-height: 1.35; max-width: 22em; text-wrap: balance }
    img { align-self: flex-start; flex: none; margin-top: 10vh; border-radius: 12px; box-shadow: 0 8px 48px rgb(0 60 120 / 0.35) }
  </style>${drawing}<div><h1>${messages.extensionName.message}</h1><p>${text}</p></div>${picture}`;
}
