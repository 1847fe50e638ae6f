import type { BrowserContext, Frame, Page } from 'playwright-core';
import { samplePages } from '../demo/pages.ts';
import { launchBrowser } from '../support/engine.ts';
import { ExtensionBrowser } from '../support/extension.ts';
import { PageServer } from '../support/server.ts';
import { median } from './median.ts';
import { settle } from './settled.ts';

/** Bytes of script memory, each the median of several visits, against a browser without the extension. */
export interface Memory {
  /** Added to a page that is no guide: the gate. */
  other: number;
  /** Added to the page of a guide: gate, catalogue and reader with what they have found. */
  guide: number;
  /** The guide's frame, in the extension's own process. */
  frame: number;
  /** What the page of the guide takes without the extension. */
  bare: number;
}

const VISITS = 5;
const OTHER = '/bread';
const BREAD = `<!doctype html><title>Bread</title><h1>Bread</h1>${'<p>Bread needs flour, water, salt and time.</p>'.repeat(300)}`;

/** Visits a guide and another page with the built extension and without. Needs `npm run build:chrome` first. */
export async function measureMemory(): Promise<Memory> {
  const { article, pages } = await samplePages();
  const server = await PageServer.start({ ...pages, [OTHER]: BREAD });
  const extension = await ExtensionBrowser.launch({ offline: true });
  const plain = await launchBrowser();
  try {
    await settle(extension);
    const without = await plain.newContext({ viewport: { width: 1280, height: 900 } });
    const sums = {
      other: [] as number[],
      guide: [] as number[],
      frame: [] as number[],
      bare: [] as number[],
    };
    for (let visit = 0; visit < VISITS; visit++) {
      const other = await visitWith(extension.context, server.url(OTHER), false);
      const guide = await visitWith(extension.context, server.url(article), true);
      const bare = (await visitWith(without, server.url(article), false)).page;
      sums.other.push(other.page - (await visitWith(without, server.url(OTHER), false)).page);
      sums.guide.push(guide.page - bare);
      sums.frame.push(guide.frame);
      sums.bare.push(bare);
    }
    return {
      other: median(sums.other),
      guide: median(sums.guide),
      frame: median(sums.frame),
      bare: median(sums.bare),
    };
  } finally {
    await plain.close();
    await extension.close();
    await server.close();
  }
}

async function visitWith(
  context: BrowserContext,
  address: string,
  isGuide: boolean,
): Promise<{ page: number; frame: number }> {
  const page = await context.newPage();
  try {
    await page.goto(address);
    const guide = isGuide ? await guideOf(page) : undefined;
    await page.waitForTimeout(1_000);
    return { page: await heapOf(page, page), frame: guide ? await heapOf(page, guide) : 0 };
  } finally {
    await page.close();
  }
}

async function guideOf(page: Page): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame.url().includes('/guide.html'));
  while (!find()) await page.waitForTimeout(20);
  const guide = find() as Frame;
  await guide.locator('[data-step]').first().waitFor();
  return guide;
}

/** After all that nobody refers to has been collected. The worlds of one process share a heap. */
async function heapOf(page: Page, target: Page | Frame): Promise<number> {
  const line = await page.context().newCDPSession(target);
  await line.send('HeapProfiler.enable');
  for (let round = 0; round < 3; round++) await line.send('HeapProfiler.collectGarbage');
  const { usedSize } = await line.send('Runtime.getHeapUsage');
  await line.detach();
  return usedSize;
}

/** Lines that say it. */
export function describeMemory({ other, guide, frame, bare }: Memory): string[] {
  const size = (bytes: number) => `${(bytes / 1024).toFixed(0)} kB`;
  return [
    `script memory added to a page that is no guide: ${size(other)}`,
    `script memory added to the page of a guide: ${size(guide)} (the page by itself: ${size(bare)}), and ${size(frame)} in the guide's own frame`,
  ];
}

if (import.meta.main) for (const line of describeMemory(await measureMemory())) console.log(line);
