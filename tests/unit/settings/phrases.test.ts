import { describe, expect, test } from 'vitest';
import { resolveSettings } from '../../../lib/settings/resolve.ts';
import { chinesePhrases, japanesePhrases, koreanPhrases } from './phrases.asian.ts';
import { englishPhrases, englishTraps } from './phrases.en.ts';
import { dutchPhrases, germanPhrases, nordicPhrases } from './phrases.germanic.ts';
import { otherPhrases } from './phrases.others.ts';
import { frenchPhrases, italianPhrases, portuguesePhrases, spanishPhrases } from './phrases.romance.ts';
import { otherSlavicPhrases, polishPhrases, russianPhrases } from './phrases.slavic.ts';
import type { Phrase } from './phrases.ts';
import { unsourcedPhrases } from './phrases.unsourced.ts';
import { wildPhrases } from './phrases.wild.ts';

const byLanguage: Readonly<Record<string, readonly Phrase[]>> = {
  ...chinesePhrases,
  ...nordicPhrases,
  ...otherPhrases,
  ...otherSlavicPhrases,
  ...portuguesePhrases,
  ...unsourcedPhrases,
  de: germanPhrases,
  en: [...englishPhrases, ...englishTraps.map((trap) => [trap, ''] as const)],
  es: spanishPhrases,
  fr: frenchPhrases,
  it: italianPhrases,
  ja: japanesePhrases,
  ko: koreanPhrases,
  nl: dutchPhrases,
  pl: polishPhrases,
  ru: russianPhrases,
};

function pagesIn(text: string, language: string): string {
  return resolveSettings(text, { language })
    .map(({ uri }) => (uri === 'ms-settings:' ? ':' : uri.slice('ms-settings:'.length)))
    .join(' ');
}

describe.each([...Object.entries(byLanguage), ...Object.entries(wildPhrases)])(
  'phrases in %s',
  (language, phrases) => {
    test.each(phrases)('%s → %s', (text, pages) => {
      expect(pagesIn(text, language)).toBe(pages);
    });
  },
);

test('the table is large, in many languages, and a fifth of it are traps', () => {
  const all = [byLanguage, wildPhrases].flatMap((table) => Object.values(table).flat());
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(Object.keys(byLanguage).length).toBeGreaterThanOrEqual(8);
  expect(all.filter(([, pages]) => pages === '').length).toBeGreaterThanOrEqual(all.length / 5);
});
