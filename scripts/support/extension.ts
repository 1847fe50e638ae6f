import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser } from './browser.ts';

export const CHROME_BUILD = '.output/chrome-mv3';

export interface ExtensionOptions {
  /** Profile folder; a temporary one, removed at the end, if missing. */
  profile?: string;
  /** Resolves no host but the loopback address. */
  offline?: boolean;
  /** Shows a window; needs a display. */
  headed?: boolean;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number };
  locale?: string;
  env?: Record<string, string>;
  args?: string[];
  /** Leaves the page open that comes up once after installing. */
  welcome?: boolean;
}

/** A browser with the built extension loaded. */
export class ExtensionBrowser {
  readonly context: BrowserContext;
  /** The extension's id. */
  readonly id: string;
  private readonly cleanUp: () => Promise<void>;

  private constructor(context: BrowserContext, id: string, cleanUp: () => Promise<void>) {
    this.context = context;
    this.id = id;
    this.cleanUp = cleanUp;
  }

  /** @throws Error if there is no browser, or the extension does not start */
  static async launch(options: ExtensionOptions = {}): Promise<ExtensionBrowser> {
    const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'plainsteps-')));
    const isNew = !existsSync(join(profile, 'Default'));
    if (isNew) await allowDevelopment(profile);
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: await findBrowser(),
      headless: false,
      viewport: options.viewport ?? { width: 1280, height: 900 },
      colorScheme: options.colorScheme ?? 'light',
      locale: options.locale,
      env: { ...cleanEnvironment(), ...options.env },
      args: [
        ...extensionArguments(options.headed),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(options.offline ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] : []),
        ...(options.args ?? []),
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const cleanUp = () =>
      options.profile ? Promise.resolve() : rm(profile, { recursive: true, force: true });
    if (isNew && !options.welcome) await (await welcomePage(context)).close();
    return new ExtensionBrowser(context, new URL(worker.url()).host, cleanUp);
  }

  get worker(): Worker | undefined {
    return this.context.serviceWorkers()[0];
  }

  /** Opens one of the extension's own pages in a tab. */
  async open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.id}/${path}`);
    return page;
  }

  /**
   * Chooses a Windows version in the options, as a reader may. Elsewhere than on Windows the guide otherwise tells the way
   * instead of offering links that could not work.
   */
  async chooseWindows(version: 10 | 11): Promise<void> {
    const page = await this.open('options.html');
    await page.evaluate((windows) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      const request = { id: crypto.randomUUID(), at: Date.now(), intent: { windows } };
      return chrome.runtime.sendMessage({ type: 'preferences/change', request });
    }, version);
    await page.close();
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.cleanUp();
  }
}

/** Arguments for a Chromium that has the built extension. */
export function extensionArguments(headed = false): string[] {
  return [
    ...(headed ? [] : ['--headless=new']),
    `--disable-extensions-except=${CHROME_BUILD}`,
    `--load-extension=${CHROME_BUILD}`,
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--no-first-run',
  ];
}

/** The page that comes up once after installing. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  const isIt = (page: Page) => page.url().endsWith('/welcome.html');
  const page = context.pages().find(isIt) ?? (await context.waitForEvent('page'));
  await page.waitForURL('**/welcome.html');
  return page;
}

/** Without developer mode, Chromium disables an extension that reloads itself. */
async function allowDevelopment(profile: string): Promise<void> {
  const preferences = { extensions: { ui: { developer_mode: true } } };
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

function cleanEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
