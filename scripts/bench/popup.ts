import type { Page } from 'playwright-core';
import { ExtensionBrowser } from '../support/extension.ts';
import { median } from './median.ts';
import { markPainted } from './painted.ts';
import { settle } from './settled.ts';

/** Milliseconds, each the median of several openings. */
export interface PopupTimes {
  /** From the navigation to the first list item on the screen. */
  shown: number;
  /** The same for an empty page of the extension's own: what the browser and the machine take by themselves. */
  empty: number;
  /** What the page's own thread was busy until then, in its processor time. */
  busy: number;
}

const LISTS = 20;
const ITEMS = 50;
const OPENINGS = 15;
const SHOWN = 'shown';

/** Opens the built extension's popup over many lists, again and again. Needs `npm run build:chrome` first. */
export async function timePopup(): Promise<PopupTimes> {
  const extension = await ExtensionBrowser.launch({ viewport: { width: 380, height: 600 } });
  try {
    const page = await extension.context.newPage();
    const address = (name: string) => `chrome-extension://${extension.id}/${name}`;
    await page.goto(address('popup.html'));
    await page.waitForSelector('.popup');
    await fill(page);
    await settle(extension);
    await markPainted(extension.context, '[data-item], img', SHOWN);
    const shown: { shown: number; busy: number }[] = [];
    const empty: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening++) {
      shown.push(await open(page, address('popup.html')));
      empty.push((await open(page, address('icon/16.png'))).shown);
    }
    return {
      shown: median(shown.map((times) => times.shown)),
      empty: median(empty),
      busy: median(shown.map((times) => times.busy)),
    };
  } finally {
    await extension.close();
  }
}

async function fill(page: Page): Promise<void> {
  await page.evaluate(
    async ({ lists, items }) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      const send = (type: string, intent: object) =>
        chrome.runtime.sendMessage({
          type,
          request: { id: crypto.randomUUID(), at: Date.now(), intent },
        });
      for (let list = 0; list < lists; list++) {
        const given = Array.from({ length: items }, (_, item) => ({
          id: `${list}-${item}`,
          text: `Item ${item} of list ${list}, a few words long`,
          settings: item % 3 ? null : 'ms-settings:activation',
        }));
        await send('checklist/change', {
          type: 'list/create',
          list: `list${list}`,
          name: `List ${list}`,
          items: given,
          source: null,
        });
      }
      await send('preferences/change', { currentList: 'list3' });
    },
    { lists: LISTS, items: ITEMS },
  );
}

async function open(page: Page, address: string): Promise<{ shown: number; busy: number }> {
  await page.goto('about:blank');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { waitUntil: 'commit' });
  const mark = await page.waitForFunction((name) => performance.getEntriesByName(name)[0]?.startTime, SHOWN);
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  return {
    shown: Number(await mark.jsonValue()),
    busy: 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0),
  };
}

if (import.meta.main) {
  const { shown, empty, busy } = await timePopup();
  const ms = (value: number) => `${value.toFixed(1)} ms`;
  console.log(`popup with ${LISTS} lists of ${ITEMS} items: shown after ${ms(shown)}, of which`);
  console.log(`an empty page takes ${ms(empty)}; its own thread was busy for ${ms(busy)}`);
}
