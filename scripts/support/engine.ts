import { readFile } from 'node:fs/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findBrowser } from './browser.ts';

/** The engine and its inner rooms as one script that defines the global `plainsteps`. */
export async function bundleEngine(entry = 'scripts/support/page.ts'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'chrome125',
      lib: { entry, formats: ['iife'], name: 'plainsteps' },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error(`Bundling ${entry} gave no output.`);
  return bundle.output[0].code;
}

/** Headless browser for scripts that look at pages: no network, no scripts of the pages. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}

/** Opens pages one after the other, each as its saved text says, with the engine at hand as `plainsteps`. */
export class PageReader {
  private readonly page: Page;
  private readonly engine: string;
  private html = '';

  private constructor(page: Page, engine: string) {
    this.page = page;
    this.engine = engine;
  }

  static async open(browser: Browser, engine: string): Promise<PageReader> {
    const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
    const page = await context.newPage();
    const reader = new PageReader(page, engine);
    await context.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({ body: reader.html, contentType: 'text/html; charset=utf-8' })
        : route.abort(),
    );
    return reader;
  }

  /** Loads a file under the address given; the engine is defined in it afterwards. */
  async load(file: string, url: string): Promise<Page> {
    this.html = await readFile(file, 'utf8');
    await this.page.goto(url, { waitUntil: 'domcontentloaded' });
    await this.page.evaluate(this.engine.replace(/^var plainsteps\s*=/m, 'globalThis.plainsteps ='));
    return this.page;
  }
}
