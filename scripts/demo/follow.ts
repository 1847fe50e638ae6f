import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { ExtensionBrowser } from '../support/extension.ts';

/** Milliseconds. */
const PATIENCE = 10_000;
const ADVICE = '`npm run analyze -- PAGE` says what is made of the page.';

export interface Deed {
  did: string;
  picture?: string;
}

/** Follows the guide on an article as a person would, and says what it did. */
export async function* followGuide(
  browser: ExtensionBrowser,
  address: string,
  folder: string,
): AsyncGenerator<Deed> {
  const page = await browser.context.newPage();
  const shot = async (name: string, of: Page = page) => {
    // Scrolling and opening are animated.
    await of.waitForTimeout(800);
    const path = join(folder, `${name}.png`);
    await of.screenshot({ path });
    return path;
  };
  await page.goto(address);
  const guide = await guideFrame(page);
  await guide
    .getByRole('checkbox')
    .first()
    .waitFor({ timeout: PATIENCE })
    .catch(() => {
      throw new Error(`The guide found no steps: ${ADVICE}`);
    });
  yield { did: 'The guide opened beside the article', picture: await shot('1-guide') };

  const steps = guide.getByRole('checkbox');
  const count = await steps.count();
  const ticked = Math.min(2, count);
  for (let index = 0; index < ticked; index++) await steps.nth(index).check();
  yield { did: `Ticked ${ticked} of ${count} steps`, picture: await shot('2-ticked') };

  await page.reload();
  const again = await guideFrame(page);
  await again.getByRole('checkbox', { checked: true }).first().waitFor();
  const kept = await again.getByRole('checkbox', { checked: true }).count();
  yield { did: `Reloaded the page: ${kept} ticks are still there` };

  await page.emulateMedia({ colorScheme: 'dark' });
  yield { did: 'The same in the dark', picture: await shot('3-dark') };

  const popup = await browser.open('popup.html');
  await popup.setViewportSize({ width: 400, height: 620 });
  yield { did: 'The popup with the checklist', picture: await shot('4-popup', popup) };
}

export async function guideFrame(page: Page): Promise<Frame> {
  const present = () => page.frames().find((frame) => frame.url().includes('/guide.html'));
  for (let tries = 0; tries < 100 && !present(); tries++) await page.waitForTimeout(100);
  const frame = present();
  if (!frame) throw new Error(`The guide did not appear: ${ADVICE}`);
  return frame;
}
