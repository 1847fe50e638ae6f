import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { until } from '../support/session.ts';
import { Arena } from './arena.ts';
import { article } from './article.ts';
import { DOCUMENTS } from './documents.ts';

let arena: Arena;

beforeAll(async () => {
  arena = await Arena.open();
});
afterEach(() => arena.session.closePages());
afterAll(() => arena.close());

test.each(DOCUMENTS)('a page that $name: $shows steps', async (hostile) => {
  const trial = await arena.visit(hostile);
  expect(await arena.outcome(trial, hostile.shows)).toBe(hostile.shows);
  expect(await arena.complaints(trial)).toEqual([]);
});

test.each([
  [
    'isolates itself',
    { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  ],
  ['is sandboxed', { 'content-security-policy': 'sandbox' }],
])('a page that %s offers the guide in a tab, which works', async (name, headers) => {
  const trial = await arena.visit({ name, page: { body: article(), headers } });
  const offer = 'This page does not allow the guide beside it. You can follow it in a tab of its own.';
  await until(async () => (await trial.textsOf('p')).includes(offer), 'no offer');
  expect(await arena.complaints(trial)).toEqual([]);
  await trial.click('button', 'Open in a tab');
  const { context } = arena.session.browser;
  const guide = await until(
    () => context.pages().find((own) => own.url().includes('guide.html?tab=')),
    'no tab',
  );
  await guide.getByRole('checkbox').first().waitFor();
  expect(await guide.getByRole('checkbox').count()).toBe(4);
  expect(await trial.read('getComputedStyle(document.documentElement).marginRight')).toBe('0px');
});

test.each(DOCUMENTS.filter(({ shows }) => shows === 'nothing'))(
  'a page that $name says so, or shows what it has, where the guide is asked for',
  async (hostile) => {
    const trial = await arena.visit({ ...hostile, name: `asked ${hostile.name}` });
    await trial.page.waitForLoadState('load').catch(() => {});
    const answer = (await arena.ask(trial.page)) as { opened: boolean; problem?: string };
    const words = answer.problem ?? (await trial.steps().then(() => 'steps'));
    expect(words).toMatch(/^(?:steps|no-steps|failed|no-access|not-a-web-page)$/);
    expect(await arena.complaints(trial)).toEqual([]);
  },
);
