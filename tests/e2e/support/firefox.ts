import { join } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { build } from 'wxt';
import { findFirefox } from '../../../scripts/support/browser.ts';
import { PageServer } from '../../../scripts/support/server.ts';
import { SAMPLE, sampleArticle, until } from './session.ts';

const ID = 'plainsteps@plainsteps.example';
/** Firefox makes one up for each profile; the tests must know it. */
const HOST = '0f8fad5b-d9cb-469f-a165-70867728950e';

/** The extension's Firefox build in Firefox, and a server with the sample article. */
export class FirefoxSession {
  readonly server: PageServer;
  private readonly browser: Browser;

  private constructor(browser: Browser, server: PageServer) {
    this.browser = browser;
    this.server = server;
  }

  /** Builds and installs it as a temporary add-on, which Firefox gives its hosts without asking. */
  static async start(): Promise<FirefoxSession> {
    const server = await PageServer.start({ [SAMPLE]: await sampleArticle() });
    await build({ browser: 'firefox', logger: undefined });
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: await findFirefox(),
      headless: true,
      defaultViewport: { width: 1280, height: 900 },
      // Without it no tab may be sent to an address of an extension's.
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }) },
    });
    const session = new FirefoxSession(browser, server);
    await session.install();
    return session;
  }

  /** Where it is installed already, Firefox takes this for an update. */
  async install(): Promise<void> {
    await this.browser.installExtension(join(process.cwd(), '.output/firefox-mv3'));
  }

  async visit(path = SAMPLE): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(this.server.url(path));
    return page;
  }

  /** One of the extension's own pages in a tab, once it has the element. */
  async open(path: string, selector: string): Promise<Page> {
    const page = await this.browser.newPage();
    // Puppeteer never hears that such a page has loaded.
    void page.goto(`moz-extension://${HOST}/${path}`, { timeout: 0 }).catch(() => {});
    await until(() => page.$(selector).catch(() => null), `${path} does not show ${selector}`);
    return page;
  }

  async pages(): Promise<Page[]> {
    return this.browser.pages();
  }

  async uninstall(): Promise<void> {
    await this.browser.uninstallExtension(ID);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }
}

/** The guide's frame beside the article, once it has its steps; Firefox does not tell such a frame's address. */
export async function firefoxGuideOf(page: Page): Promise<Frame> {
  return until(async () => {
    for (const frame of page.frames().slice(1)) {
      const ticks = await frame.$$('.tick input').catch(() => []);
      if (ticks.length > 0) return frame;
    }
    return null;
  }, 'the guide did not appear');
}
