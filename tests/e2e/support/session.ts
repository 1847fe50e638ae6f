import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { ExtensionBrowser, type ExtensionOptions } from '../../../scripts/support/extension.ts';
import { PageServer } from '../../../scripts/support/server.ts';

export const SAMPLE = '/notes/link-licence.html';

/** The built extension in a browser, and a server with the sample article. */
export class Session {
  readonly browser: ExtensionBrowser;
  readonly server: PageServer;

  private constructor(browser: ExtensionBrowser, server: PageServer) {
    this.browser = browser;
    this.server = server;
  }

  static async start(options: ExtensionOptions = {}): Promise<Session> {
    const server = await PageServer.start({ [SAMPLE]: await sampleArticle() });
    return new Session(await ExtensionBrowser.launch({ offline: true, ...options }), server);
  }

  async visit(path = SAMPLE): Promise<Page> {
    const page = await this.browser.context.newPage();
    await page.goto(this.server.url(path));
    return page;
  }

  /** Closes every tab, so that one test's pages are not another's. */
  async closePages(): Promise<void> {
    const pages = this.browser.context.pages();
    await this.browser.context.newPage();
    await Promise.all(pages.map((page) => page.close()));
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

export function sampleArticle(): Promise<string> {
  return readFile('tests/fixtures/sample/link-licence.html', 'utf8');
}

const PATIENCE = 10_000;

/** The guide's frame beside the article, once it has its steps. */
export async function guideOf(page: Page): Promise<Frame> {
  const frame = await until(() => page.frames().find(isGuide), 'the guide did not appear');
  await frame.getByRole('checkbox').first().waitFor({ timeout: PATIENCE });
  return frame;
}

/** Asks the guide to put its page back as it was. */
export async function putBack(guide: Frame): Promise<void> {
  await guide.getByRole('button', { name: 'More', exact: true }).click();
  // The frame is gone before a click is over, and the debugging protocol would wait for its end: so it comes later.
  await guide
    .getByRole('menuitem', { name: 'Put the page back as it was' })
    .evaluate((item) => void setTimeout(() => (item as HTMLElement).click(), 50));
}

/** Whether a guide is in the page now. */
export function hasGuide(page: Page): boolean {
  return page.frames().some(isGuide);
}

function isGuide(frame: Frame): boolean {
  return frame.url().startsWith('chrome-extension://') && frame.url().includes('/guide.html');
}

/** Waits until the probe gives something. @throws Error with the complaint after ten seconds */
export async function until<T>(
  probe: () => T | Promise<T>,
  complaint: string,
): Promise<Exclude<T, null | undefined | false>> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await probe();
    if (value) return value as Exclude<T, null | undefined | false>;
    if (Date.now() > end) throw new Error(complaint);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export interface ShownProcedure {
  heading: string;
  steps: number;
  /** Click paths of the Settings pages that its steps offer. */
  paths: string[];
}

/** The procedures that a guide shows, in order. */
export async function proceduresOf(guide: Frame): Promise<ShownProcedure[]> {
  const sections = await guide.getByRole('region').evaluateAll((elements) =>
    elements.map((section) => ({
      heading: document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
      steps: section.querySelectorAll('input[type=checkbox], [role=checkbox]').length,
      paths: [...section.querySelectorAll('.path')].map((path) => path.textContent ?? ''),
    })),
  );
  return sections.filter(({ steps }) => steps > 0);
}
