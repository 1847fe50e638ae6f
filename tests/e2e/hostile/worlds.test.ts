import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { Arena } from './arena.ts';
import { WORLDS } from './worlds.ts';

let arena: Arena;

beforeAll(async () => {
  arena = await Arena.open();
});
afterEach(() => arena.session.closePages());
afterAll(() => arena.close());

test.each(WORLDS)('a page that $name gains nothing', async (hostile) => {
  const trial = await arena.visit(hostile);
  expect(await arena.outcome(trial, hostile.shows)).toBe(hostile.shows);
  await trial.page.mouse.click(600, 300);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await arena.complaints(trial)).toEqual([]);
  expect(trial.guide).toBeDefined();
});
