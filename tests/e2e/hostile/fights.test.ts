import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { OwnTime } from '../support/own-time.ts';
import { guideOf, until } from '../support/session.ts';
import { Trial } from '../support/trial.ts';
import { Arena } from './arena.ts';
import { article } from './article.ts';

let arena: Arena;

beforeAll(async () => {
  arena = await Arena.open();
});
afterEach(() => arena.session.closePages());
afterAll(() => arena.close());

const HOST =
  '[...document.documentElement.children].find((one) => one !== document.body && one !== document.head)';
const every50 = (code: string, markup = '') =>
  article({ after: `${markup}<script>setInterval(() => { const host = ${HOST}; ${code} }, 50)</script>` });

const room = 'getComputedStyle(document.documentElement).marginRight';

test.each([
  ['removes the guide', every50('host?.remove()')],
  [
    'moves the guide out of sight',
    every50('if (host) document.querySelector("#cage").append(host)', '<div id=cage hidden></div>'),
  ],
  [
    'empties its document',
    every50('if (host) document.documentElement.replaceChildren(document.head, document.body)'),
  ],
])('a page that %s without end wins, keeps no margin, and has the guide in a tab', async (name, page) => {
  const trial = await arena.visit({ name, page });
  await until(async () => (await trial.read(room)) === '380px', 'the guide never came');
  await until(async () => (await trial.read(room)) === '0px', 'the margin stayed');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await trial.read(room)).toBe('0px');
  expect(await arena.complaints(trial)).toEqual([]);
  await arena.ask(trial.page);
  const { context } = arena.session.browser;
  const guide = await until(
    () => context.pages().find((own) => own.url().includes('guide.html?tab=')),
    'the guide did not open in a tab',
  );
  await guide.getByRole('checkbox').first().waitFor();
  expect(await guide.getByRole('checkbox').count()).toBe(4);
});

const EVERYTHING = `html > *:not(body):not(head), html > div { display: none !important; position: absolute !important;
  inline-size: 1px !important; --width: 1px !important; opacity: 0 !important; transform: scale(0) !important;
  visibility: hidden !important; clip-path: inset(100%) !important; z-index: -1 !important; pointer-events: none !important }`;

test.each([
  ['style sheets', article({ head: `<style>${EVERYTHING}</style>` })],
  [
    'inline styles',
    every50(`host?.setAttribute('style', ${JSON.stringify(EVERYTHING.replace(/^.*?\{|\}$/gs, ''))})`),
  ],
  [
    'a cover',
    every50(
      `if (!document.querySelector('#cover')) { const cover = document.createElement('div'); cover.id = 'cover'; cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff'; document.body.append(cover) }`,
    ),
  ],
])('a page that works against the guide by %s does not narrow, move or hide it', async (name, page) => {
  const trial = await arena.visit({ name, page });
  expect(await arena.outcome(trial, 4)).toBe(4);
  await new Promise((resolve) => setTimeout(resolve, 400));
  const box = await trial.boxOf('iframe');
  expect(box?.width).toBeGreaterThan(300);
  expect(box?.height).toBeGreaterThan(800);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1281);
  const guide = await trial.steps();
  await guide.getByRole('checkbox').first().click({ timeout: 5000 });
  await guide.getByRole('checkbox').first().click({ timeout: 5000 });
  expect(await arena.complaints(trial)).toEqual([]);
});

test('a page that replaces its whole document keeps its guide', async () => {
  const page = article({
    after: `<script>setTimeout(() => document.replaceChild(document.documentElement.cloneNode(true), document.documentElement), 1500)</script>`,
  });
  const trial = await arena.visit({ name: 'replaces its document', page });
  await trial.steps();
  await new Promise((resolve) => setTimeout(resolve, 2500));
  expect(await arena.outcome(trial, 4)).toBe(4);
  expect((await trial.boxOf('iframe'))?.width).toBeGreaterThan(300);
  expect(await arena.complaints(trial)).toEqual([]);
});

test.each([
  [
    'replaces its body',
    'document.documentElement.replaceChild(document.body.cloneNode(true), document.body)',
  ],
  [
    'rewrites itself',
    'document.open(); document.write("<title>Again</title><p>Activate Windows"); document.close()',
  ],
  ['changes its address', 'history.replaceState(null, "", "?" + Math.random())'],
])('a page that %s every 50 milliseconds stays usable', async (name, code) => {
  const page = await arena.session.browser.context.newPage();
  const time = await OwnTime.start(page);
  arena.session.server.serve('/restless', every50(code));
  const trial = await Trial.visit(arena.session, page, '/restless');
  await new Promise((resolve) => setTimeout(resolve, 3000));
  console.log(`a page that ${name} without end: longest run of ours ${await time.longest()} ms`);
  expect(await arena.complaints(trial)).toEqual([]);
});

test('a page that embeds the guide itself gets one harmless line', async () => {
  const trial = await arena.visit({ name: 'embeds', page: article() });
  await trial.steps();
  const own = await trial.attributeOf('iframe', 'src');
  const [address = ''] = own.split('#');
  expect(address).toMatch(/^chrome-extension:\/\/[\w-]+\/guide\.html$/);
  const fixed = `chrome-extension://${arena.session.browser.id}`;
  const addresses = [
    address,
    `${address}?tab=1`,
    `${fixed}/guide.html`,
    `${fixed}/popup.html`,
    `${fixed}/options.html`,
  ];
  await trial.run(`for (const src of ${JSON.stringify(addresses)}) {
    const frame = document.createElement('iframe'); frame.src = src; document.body.append(frame) }`);
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const guide = await guideOf(trial.page);
  const others = trial.page.frames().filter((frame) => frame.parentFrame() && frame !== guide);
  expect(others.length).toBe(addresses.length);
  const loaded = others.filter((frame) => frame.url().startsWith('chrome-extension://'));
  expect(loaded.length).toBeGreaterThan(0);
  for (const frame of loaded) {
    expect((await frame.locator('body').innerText()).trim()).toBe('Open Plainsteps from the toolbar.');
    expect(await frame.locator('button, input, a, textarea').count()).toBe(0);
  }
});

test('a page that guesses at secrets is not connected', async () => {
  const trial = await arena.visit({ name: 'guesses', page: article() });
  await trial.steps();
  const own = await trial.attributeOf('iframe', 'src');
  const [address = '', secret] = own.split('#');
  const guesses = [
    '#0123456789abcdef',
    '?tab=1#00000000-0000-4000-8000-000000000000',
    '#%2e%2e%2f%2e%2e%2f%2e%2e',
  ];
  await trial.run(`for (const guess of ${JSON.stringify(guesses)}) {
    const frame = document.createElement('iframe'); frame.src = ${JSON.stringify(address)} + guess; document.body.append(frame) }`);
  await new Promise((resolve) => setTimeout(resolve, 4500));
  for (const frame of trial.page.frames().filter((one) => one.parentFrame())) {
    const known = frame.url().endsWith(`#${secret}`);
    const count = await frame.getByRole('checkbox').count();
    expect(count).toBe(known ? 4 : 0);
  }
});
