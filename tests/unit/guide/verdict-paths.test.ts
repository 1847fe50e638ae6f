import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  gatherEvidence,
  markPaths,
  pathsOnlyAdd,
  type Reading,
} from '../../../lib/guide/verdict/evidence.ts';
import type { FirmKind } from '../../../lib/guide/verdict/subject.ts';
import { weigh } from '../../../lib/guide/verdict.ts';

const NO_KIND = { shop: 0, listing: 0, unanswered: 0 };

const subject = fc.record({
  firm: fc
    .subarray<FirmKind>(['activation', 'key', 'licence', 'tool'], { maxLength: 2 })
    .map((firm) => new Set(firm)),
  soft: fc.boolean(),
  licence: fc.boolean(),
  windows: fc.boolean(),
  other: fc.boolean(),
  feature: fc.boolean(),
});
const passage = fc.record({
  kind: fc.constantFrom('text' as const, 'heading' as const),
  text: fc.constantFrom(
    'Open Settings > System > Activation and click Troubleshoot.',
    'Windows activates automatically. See Settings > Update & Security > Activation.',
    'Click the button, type the key and press Enter.',
    'The weather was fine.',
  ),
  linked: fc.constant(0),
});
const reading: fc.Arbitrary<Reading> = fc
  .record({
    language: fc.constantFrom('en', 'de', ''),
    title: subject,
    body: fc.array(fc.record({ passage, subject }), { maxLength: 8 }),
    lists: fc.integer({ min: 0, max: 2 }),
    windows: fc.boolean(),
    steps: fc.constantFrom('', 'Click the button, type the key and press Enter.'),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 2, max: 6 }),
  })
  .map(({ share, length, ...rest }) => {
    const listsOnSubject = Math.round(share * rest.lists);
    return { ...rest, listsOnSubject, stepsOnSubject: listsOnSubject > 0 ? length : 0 };
  });

test('a guide that is one by its words stays one with the paths in them', () => {
  let sure = 0;
  fc.assert(
    fc.property(reading, (words) => {
      const evidence = gatherEvidence(words);
      if (!pathsOnlyAdd(evidence) || weigh({ ...evidence, ...NO_KIND }).verdict !== 'guide') return;
      sure++;
      const marked = gatherEvidence(markPaths(words));
      expect(weigh({ ...marked, ...NO_KIND }).verdict).toBe('guide');
    }),
    { numRuns: 2_000 },
  );
  expect(sure).toBeGreaterThan(100);
});

test('a page that is none by its words may be one by its paths', () => {
  const plain = {
    firm: new Set<FirmKind>(),
    soft: true,
    licence: false,
    windows: true,
    other: false,
    feature: false,
  };
  const steps = [
    'Open Settings > System > Activation.',
    'Click Change product key and type the key.',
    'Press Next.',
  ];
  const words: Reading = {
    language: 'en',
    title: plain,
    body: steps.map((text) => ({ passage: { kind: 'text', text, linked: 0 }, subject: plain })),
    lists: 1,
    listsOnSubject: 1,
    stepsOnSubject: 3,
    steps: steps.join('\n'),
    windows: true,
  };
  expect(weigh({ ...gatherEvidence(words), ...NO_KIND }).verdict).toBe('other');
  expect(weigh({ ...gatherEvidence(markPaths(words)), ...NO_KIND }).verdict).toBe('guide');
  const unnamed = markPaths({ ...words, windows: false });
  expect(weigh({ ...gatherEvidence(unnamed), ...NO_KIND }).verdict).toBe('other');
});
