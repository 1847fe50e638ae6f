import { expect, test } from 'vitest';
import { matcher, matches, scriptsOf } from '../../../lib/gate/match.ts';
import { ACTIVATION, KEY, LICENCE, WINDOWS, type Wording } from '../../../lib/gate/vocabulary.ts';
import { EXAMPLES } from '../../fixtures/detection/vocabulary.ts';

const of = (vocabulary: readonly Wording[], language: string) =>
  vocabulary.filter(([languages]) => languages.split(' ').includes(language));
const languages = [
  ...new Set([ACTIVATION, KEY, LICENCE].flat().flatMap(([names]) => names.split(' '))),
].sort();

test('every language of the vocabulary has an example, in order', () => {
  const known = Object.keys(EXAMPLES);
  expect(known).toEqual([...known].sort());
  expect(known).toEqual(languages);
});

test.each(Object.entries(EXAMPLES))('%s', (language, { activation, key, licence }) => {
  for (const [vocabulary, text] of [
    [ACTIVATION, activation],
    [KEY, key],
    [LICENCE, licence],
  ] as const) {
    const wordings = of(vocabulary, language);
    expect(wordings, `${language} has no wording for "${text}"`).not.toEqual([]);
    expect(matches(matcher([wordings]), text, scriptsOf(text)), text).toBe(true);
  }
});

test('wordings are in the order of their languages', () => {
  for (const vocabulary of [ACTIVATION, KEY, LICENCE, WINDOWS]) {
    const names = vocabulary.map(([languages]) => languages);
    expect(names).toEqual([...names].sort());
  }
});

test.each([
  'active',
  'activity',
  'activities',
  'interactive',
  'native',
  'Aktivität',
  'activiteit',
  'actively',
  'relative',
])('"%s" is no activation', (word) =>
  expect(matches(matcher([ACTIVATION]), `a ${word} word`, [])).toBe(false),
);

test.each(['Windows Update', 'win a prize', 'windy', 'winter 10', 'Win 100'])('%s', (text) =>
  expect(matches(matcher([WINDOWS]), text, [])).toBe(text.startsWith('Windows')),
);
