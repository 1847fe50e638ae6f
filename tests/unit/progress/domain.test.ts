import { expect, test } from 'vitest';
import {
  applyProgress,
  emptyProgress,
  LONGEST_KEPT,
  MOST_PAGES,
  type PageIntent,
  staleProgress,
  toPageProgress,
} from '../../../lib/progress/domain.ts';

const page = 'https://a.example/guide';

function run(...intents: PageIntent[]) {
  return intents.reduce(
    (progress, intent, index) => applyProgress(progress, intent, 1_000 + index),
    emptyProgress(page),
  );
}

const tick = (step: string, done = true): PageIntent => ({ type: 'tick', page, step, done });

test.each<[string, PageIntent[], object]>([
  ['ticks', [tick('a'), tick('b'), tick('a')], { done: ['b', 'a'] }],
  ['unticking', [tick('a'), tick('b'), tick('a', false)], { done: ['b'] }],
  ['folding', [{ type: 'fold', page, procedure: 'p', folded: true }], { folded: ['p'] }],
  [
    'choosing among alternatives',
    [
      { type: 'choose', page, procedures: ['p', 'q'], instead: [] },
      { type: 'choose', page, procedures: ['r'], instead: ['p'] },
    ],
    { chosen: ['q', 'r'] },
  ],
  ['scrolling', [{ type: 'scroll', page, offset: 120 }], { scroll: 120 }],
  [
    'starting over',
    [tick('a'), { type: 'reset', page }],
    { done: [], folded: [], scroll: 0, updatedAt: 1_001 },
  ],
])('%s', (_, intents, expected) => {
  expect(toPageProgress(run(...intents))).toMatchObject(expected);
});

test('a tick keeps its time when it is set again', () => {
  expect(run(tick('a'), tick('a')).done).toEqual({ a: 1_000 });
});

test('an article is as recent as its latest change, even after a clock was set back', () => {
  const later = applyProgress(emptyProgress(page), tick('a'), 5_000);
  expect(applyProgress(later, tick('b'), 4_000).updatedAt).toBe(5_000);
});

test('the oldest articles are forgotten, by number and by age', () => {
  const now = LONGEST_KEPT * 2;
  const pages = Array.from({ length: MOST_PAGES + 2 }, (_, index) => ({
    ...emptyProgress(`p${index}`),
    updatedAt: now - index,
  }));
  expect(staleProgress(pages, now)).toEqual([`p${MOST_PAGES}`, `p${MOST_PAGES + 1}`]);
  expect(staleProgress([{ ...emptyProgress('old'), updatedAt: now - LONGEST_KEPT - 1 }], now)).toEqual([
    'old',
  ]);
});
