import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Arena } from './hostile/arena.ts';
import { article } from './hostile/article.ts';
import { until } from './support/session.ts';

let arena: Arena;

beforeAll(async () => {
  arena = await Arena.open();
});
afterEach(() => arena.session.closePages());
afterAll(() => arena.close());

const LONG = '<p>Windows is activated.</p>'.repeat(100);
const styled = (style: string) => article({ head: `<style>html{${style}}</style>`, after: LONG });

test.each([
  ['is transformed', styled('transform:scale(.9);transform-origin:0 0')],
  ['contains its layout and paint', styled('contain:layout paint;width:700px')],
  ['is a container with a perspective', styled('container-type:inline-size;perspective:200px')],
  ['is transparent and inverted', styled('opacity:.2;filter:invert(1)')],
  ['clips what overflows', styled('overflow:hidden;height:300px;clip-path:inset(10px)')],
])('the guide of a page whose root %s fills the window and can be used', async (name, page) => {
  const trial = await arena.visit({ name, page });
  const guide = await trial.steps();
  expect(await guide.evaluate(() => innerHeight)).toBe(900);
  await trial.page.evaluate(() => scrollTo(0, 500));
  const box = await trial.boxOf('iframe');
  expect(box?.y).toBe(0);
  // The page's scroll bar may stand beside it.
  expect(box && box.x + box.width).toBeGreaterThan(1260);
  await guide.getByRole('checkbox').first().check({ timeout: 5_000 });
});

const DIALOG = article({
  after:
    '<dialog>Cookies? <button>Agree</button></dialog><script>document.querySelector("dialog").showModal(); document.querySelector("dialog button").onclick = () => document.querySelector("dialog").close()</script>',
});

test('the guide waits below a modal dialog, and can be used when that has closed', async () => {
  const trial = await arena.visit({ name: 'dialog', page: DIALOG });
  const guide = await trial.steps();
  const raised = () => trial.page.evaluate(() => document.querySelectorAll(':popover-open').length);
  expect(await raised()).toBe(0);
  await trial.page.getByRole('button', { name: 'Agree' }).click();
  await until(async () => (await raised()) === 1, 'the guide stayed below');
  await guide.getByRole('checkbox').first().check({ timeout: 5_000 });
});

test('a guide that is asked for while a modal dialog is open comes in a tab of its own', async () => {
  const trial = await arena.visit({ name: 'dialog by hand', page: DIALOG });
  await trial.steps();
  await arena.ask(trial.page);
  const { context } = arena.session.browser;
  const guide = await until(
    () => context.pages().find((own) => own.url().includes('guide.html?tab=')),
    'the guide did not open in a tab',
  );
  await guide.getByRole('checkbox').first().check();
});

test('a guide in a frame of another page is left alone, and asking for it says that there are no steps', async () => {
  const inner = arena.session.server;
  inner.serve('/inner.html', article());
  const outer = `<!doctype html><title>Desk</title><h1>Desk</h1><p>Seen elsewhere:</p><iframe src="${inner.url('/inner.html').replace('127.0.0.1', 'localhost')}" width="800" height="500"></iframe>`;
  const trial = await arena.visit({ name: 'framed', page: outer });
  await trial.page.waitForTimeout(1500);
  expect(trial.guide).toBeUndefined();
  const frame = trial.page.frames().find((one) => one.parentFrame());
  expect(await frame?.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  expect(await arena.ask(trial.page)).toEqual({ opened: true, problem: 'no-steps' });
});
