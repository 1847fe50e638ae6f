import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { guideOf, SAMPLE, Session } from './support/session.ts';

/** A proxy for the whole browser that writes down what it is asked for and lets nothing out. */
class Witness {
  readonly asked: string[] = [];
  private readonly server: Server;

  constructor() {
    this.server = createServer((request, response) => {
      this.asked.push(`${request.method} ${request.url}`);
      response.writeHead(502).end();
    });
    this.server.on('connect', (request, socket) => {
      this.asked.push(`CONNECT ${request.url}`);
      socket.destroy();
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

/** Requests that the page itself makes, by the hosts that its markup names. */
const OF_THE_PAGE = /impactradius-go\.com|pxf\.io|avangate\.com|sjv\.io/;
/** The browser's own services, which no switch turns off. */
const OF_THE_BROWSER = /(?:^|\.|\/\/)(?:google|googleapis|gstatic|gvt1)\.com/;

let session: Session;
const witness = new Witness();
const requests: { url: string; from: string }[] = [];

beforeAll(async () => {
  const proxy = await witness.listen();
  session = await Session.start({
    offline: false,
    args: [`--proxy-server=${proxy}`, '--proxy-bypass-list=127.0.0.1'],
  });
  session.browser.context.on('request', (request) => {
    const from = request.serviceWorker()?.url() ?? request.frame().url();
    requests.push({ url: request.url(), from });
  });
});
afterAll(async () => {
  await session.close();
  witness.close();
});

test('nothing is asked of any server in a whole session', async () => {
  await session.browser.chooseWindows(11);
  const page = await session.visit();
  const guide = await guideOf(page);
  for (const index of [0, 1, 2]) await guide.getByRole('checkbox').nth(index).check();
  await guide.getByRole('button', { name: 'More', exact: true }).click();
  await guide.getByRole('menuitem').first().focus();
  await guide.locator('body').press('Escape');
  const popup = await session.browser.open('popup.html');
  await popup.getByRole('combobox').or(popup.getByRole('searchbox')).first().fill('activation');
  await popup.waitForTimeout(300);
  const options = await session.browser.open('options.html');
  await options.waitForTimeout(500);
  await page.reload();
  await guideOf(page);
  await page.waitForTimeout(2000);

  const own = requests.filter(({ from, url }) => from.startsWith('chrome-extension:') && !isLocal(url));
  expect(own).toEqual([]);
  const unexplained = witness.asked.filter((line) => !OF_THE_PAGE.test(line) && !OF_THE_BROWSER.test(line));
  expect(unexplained).toEqual([]);
  const fromServer = requests.filter(({ url }) => url.startsWith(session.server.url('/')));
  expect(fromServer.filter(({ from }) => from.startsWith('chrome-extension:'))).toEqual([]);
});

test('a picture is fetched when it is asked for, and the watch sees what a page or the worker would ask', async () => {
  const seen = requests.length;
  const page = await session.visit();
  const guide = await guideOf(page);
  await guide.getByRole('button', { name: 'Show picture' }).first().click();
  await page.waitForTimeout(500);
  const own = requests
    .slice(seen)
    .filter(({ from, url }) => from.startsWith('chrome-extension:') && !isLocal(url));
  expect(own.map(({ url }) => url)).toEqual([session.server.url('/pictures/sign-in.svg')]);
  const popup = await session.browser.open('popup.html');
  await popup.evaluate(() => fetch('http://elsewhere.example/page').catch(() => {}));
  await session.browser.worker?.evaluate(() => fetch('http://elsewhere.example/worker').catch(() => {}));
  expect(witness.asked).toEqual(
    expect.arrayContaining(['GET http://elsewhere.example/page', 'GET http://elsewhere.example/worker']),
  );
  expect(page.url()).toBe(session.server.url(SAMPLE));
});

function isLocal(url: string): boolean {
  return /^(?:chrome-extension|data|blob|about):/.test(url);
}
