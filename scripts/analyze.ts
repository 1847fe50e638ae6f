import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import type { PageAnalysis } from '../lib/index.ts';
import { describeAnalysis } from './analyze/describe.ts';
import { bundleEngine, launchBrowser } from './support/engine.ts';

const USAGE = `Usage: npm run analyze -- FILE_OR_URL… [--json] [--force] [--url ADDRESS]
  --json   one JSON object a line: the analysis, with "file" as it was given
  --force  analyse everything, whatever the verdict
  --url    the address to judge a saved page by (one file only)`;

interface Options {
  json: boolean;
  force: boolean;
  url?: string;
}

async function main(): Promise<void> {
  const { values, positionals } = parse();
  if (positionals.length === 0 || (values.url && positionals.length > 1)) throw new Error(USAGE);
  const options = { json: Boolean(values.json), force: Boolean(values.force), url: values.url };
  const engine = await bundleEngine();
  const browser = await launchBrowser();
  try {
    for (const source of positionals) await report(browser, engine, source, options);
  } finally {
    await browser.close();
  }
}

function parse() {
  try {
    return parseArgs({
      options: { json: { type: 'boolean' }, force: { type: 'boolean' }, url: { type: 'string' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Error(`${(error as Error).message}\n${USAGE}`);
  }
}

async function report(browser: Browser, engine: string, source: string, options: Options): Promise<void> {
  try {
    const analysis = await analyze(browser, engine, source, options);
    console.log(
      options.json ? JSON.stringify({ file: source, ...analysis }) : describeAnalysis(source, analysis),
    );
  } catch (error) {
    console.error(`${source}: ${(error as Error).message}`);
    process.exitCode = 1;
  }
}

async function analyze(
  browser: Browser,
  engine: string,
  source: string,
  options: Options,
): Promise<PageAnalysis> {
  const remote = /^https?:/i.test(source);
  const context = await browser.newContext({
    javaScriptEnabled: remote,
    serviceWorkers: 'block',
    bypassCSP: true,
  });
  try {
    const page = await context.newPage();
    await (remote ? openAddress(page, source) : openFile(page, source));
    await page.evaluate(engine.replace(/^var plainsteps\s*=/m, 'globalThis.plainsteps ='));
    const settings = {
      url: options.url ?? (remote ? undefined : await savedAddress(page)),
      force: options.force,
    };
    return await page.evaluate(
      (given) =>
        (globalThis as unknown as { plainsteps: typeof import('../lib/index.ts') }).plainsteps.analyzePage(
          document,
          given,
        ),
      settings,
    );
  } finally {
    await context.close();
  }
}

async function openAddress(page: Page, address: string): Promise<void> {
  const response = await page.goto(address, { waitUntil: 'load', timeout: 30_000 }).catch((error: Error) => {
    throw new Error(`could not be opened (${error.message.split('\n')[0]})`);
  });
  if (response && !response.ok()) throw new Error(`the server answered ${response.status()}`);
}

/** Opens a saved page by itself: its scripts do not run and nothing that it names is loaded. */
async function openFile(page: Page, file: string): Promise<void> {
  const path = resolve(file);
  const found = await stat(path).catch(() => null);
  if (!found) throw new Error('no such file');
  if (!found.isFile()) throw new Error('not a file; give the path of a saved page');
  const body = await readFile(path);
  if (body.includes(0) && !isUtf16(body)) throw new Error('not a text file; save the page as HTML');
  const address = pathToFileURL(path).href;
  const saved = 'http://saved.invalid/';
  await page.route('**/*', (route) =>
    route.request().url() === saved
      ? route.fulfill({ body, contentType: contentTypeOf(file, body) })
      : route.abort(),
  );
  await page.goto(saved, { waitUntil: 'domcontentloaded' }).catch((error: Error) => {
    throw new Error(`could not be parsed (${error.message.split('\n')[0]}; ${address})`);
  });
}

function isUtf16(body: Buffer): boolean {
  return (body[0] === 0xff && body[1] === 0xfe) || (body[0] === 0xfe && body[1] === 0xff);
}

function contentTypeOf(file: string, body: Buffer): string {
  const type = /\.(?:xhtml|xht)$/i.test(file)
    ? 'application/xhtml+xml'
    : /\.txt$/i.test(file)
      ? 'text/plain'
      : 'text/html';
  const declared = /<meta[^>]{0,100}charset/i.test(body.subarray(0, 4096).toString('latin1'));
  return declared || isUtf16(body) ? type : `${type}; charset=utf-8`;
}

/** The address that the saved page itself names, for ads and links that are relative to it. */
async function savedAddress(page: Page): Promise<string | undefined> {
  const link = page.locator('link[rel="canonical"], meta[property="og:url"]').first();
  if ((await link.count()) === 0) return undefined;
  const address = (await link.getAttribute('href')) ?? (await link.getAttribute('content'));
  return address && URL.canParse(address) ? address : undefined;
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 2;
});
