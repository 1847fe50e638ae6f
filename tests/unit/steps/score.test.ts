import { expect, test } from 'vitest';
import { scoreSteps } from '../../../scripts/corpus/steps-score.ts';

const found = (...procedures: string[][]) =>
  procedures.map((steps) => ({
    steps: steps.map((text) => ({ text: text.replace(/^- /, ''), sub: text.startsWith('- ') })),
  }));

test.each([
  ['all', [['open it', 'click b']], found(['Open it.', 'Click B']), 2, 2, 2],
  ['nearly all words', [['open the big app now']], found(['open the app now']), 1, 1, 1],
  ['too few words', [['open the big app now']], found(['open it now']), 0, 0, 1],
  ['another order', [['open it', 'click b']], found(['click b', 'open it']), 1, 1, 2],
  ['another grouping', [['a a', 'b b'], ['c c']], found(['a a'], ['b b', 'c c']), 3, 2, 3],
  ['sub-steps in the labels', [['a a', 'b b']], found(['a a', '- b b']), 2, 2, 2],
  ['sub-steps not in the labels', [['a a']], found(['a a', '- b b']), 1, 1, 1],
  ['too much', [['a a']], found(['a a', 'b b']), 1, 1, 2],
  ['nothing', [['a a']], [], 0, 0, 0],
])('%s', (_, expected, given, matched, inGroups, count) => {
  const score = scoreSteps(
    expected.map((steps) => ({ steps })),
    given,
  );
  expect([score.matched, score.inGroups, score.found]).toEqual([matched, inGroups, count]);
});
