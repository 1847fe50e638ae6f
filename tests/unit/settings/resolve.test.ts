import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLaunchable } from '../../../lib/settings/allow-list.ts';
import { settingsPages } from '../../../lib/settings/catalogue.ts';
import { languages } from '../../../lib/settings/languages.ts';
import { pathFor } from '../../../lib/settings/path.ts';
import { resolveSettings, resolveSteps } from '../../../lib/settings/resolve.ts';
import { unlinkedPages } from '../../../lib/settings/vocabulary/policy.ts';

const short = (uri: string) => (uri === 'ms-settings:' ? ':' : uri.slice('ms-settings:'.length));
const pagesOfSteps = (steps: readonly string[], language: string) =>
  resolveSteps(steps, { language }).map((references) => references.map(({ uri }) => short(uri)).join(' '));

describe('steps follow on one another', () => {
  test.each<[language: string, steps: readonly [step: string, pages: string][]]>([
    [
      'en',
      [
        ['Open Help > License > Activation.', ''],
        ['Select Change product key and paste your key.', ''],
      ],
    ],
    [
      'de',
      [
        ['Öffnen Sie Hilfe > Lizenz > Aktivierung.', ''],
        ['Klicken Sie auf „Product Key ändern“.', ''],
        ['Öffnen Sie die Einstellungen > System > Aktivierung.', 'activation'],
      ],
    ],
    [
      'en',
      [
        ['Open Settings', ':'],
        ['Click System', ''],
        ['Click Activation', 'activation'],
        ['Click Change', 'activation'],
      ],
    ],
    [
      'en',
      [
        ['Click the Start menu.', ''],
        ['Click Settings.', ':'],
        ['Click Accounts.', ''],
        ['Click Your info.', 'yourinfo'],
      ],
    ],
    [
      'en',
      [
        ['Press Win + I.', ':'],
        ['Select Update & Security.', 'windowsupdate'],
        ['Select Troubleshoot.', 'troubleshoot'],
      ],
    ],
    [
      'en',
      [
        ['Open Settings.', ':'],
        ['Click System.', ''],
        ['Click About.', 'about'],
        ['Click Display.', 'display'],
      ],
    ],
    [
      'en',
      [
        ['Open Settings > System > Activation.', 'activation'],
        ['Click Troubleshoot.', 'activation'],
      ],
    ],
    [
      'en',
      [
        ['Open Chrome.', ''],
        ['Click the three dots, then Settings.', ''],
        ['Click System.', ''],
        ['Click About.', ''],
      ],
    ],
    [
      'en',
      [
        ['Open Settings.', ':'],
        ['Open Outlook.', ''],
        ['Click Privacy.', ''],
      ],
    ],
    [
      'en',
      [
        ['Open Settings.', ':'],
        ['Open the Command Prompt.', ''],
        ['Click About.', ''],
      ],
    ],
    [
      'en',
      [
        ['Open Outlook.', ''],
        ['Press Win + I.', ':'],
        ['Click System.', ''],
        ['Click About.', 'about'],
      ],
    ],
    [
      'en',
      [
        ['Run ms-settings:activation.', 'activation'],
        ['Click Troubleshoot.', 'activation'],
      ],
    ],
    [
      'de',
      [
        ['Öffnen Sie die Einstellungen.', ':'],
        ['Klicken Sie auf System.', ''],
        ['Klicken Sie auf Info.', 'about'],
      ],
    ],
    [
      'fr',
      [
        ['Ouvrez l’application Paramètres.', ':'],
        ['Cliquez sur Mise à jour et sécurité.', 'windowsupdate'],
        ['Cliquez sur Activation.', 'activation'],
      ],
    ],
    [
      'ja',
      [
        ['「設定」を開きます。', ':'],
        ['「システム」をクリックします。', ''],
        ['「バージョン情報」をクリックします。', 'about'],
      ],
    ],
  ])('%s: %j', (language, steps) => {
    const texts = steps.map(([step]) => step);
    expect(pagesOfSteps(texts, language)).toEqual(steps.map(([, pages]) => pages));
  });

  test('sentences of one step do too', () => {
    expect(pagesOfSteps(['Open Settings. Click System. Click About.'], 'en')).toEqual([': about']);
  });
});

describe('a reference', () => {
  test('holds a name whole that begins with a word which does not count', () => {
    const text = 'Press I changed hardware on this device recently and sign in.';
    const [{ start, end } = { start: 0, end: 0 }] = resolveSettings(text, { language: 'en' });
    expect(text.slice(start, end)).toBe('I changed hardware on this device recently');
  });

  test('is the slice of the text that names the page, with the page’s name in the text’s language', () => {
    const text = 'Wählen Sie Einstellungen > System > Aktivierung aus.';
    const [reference] = resolveSettings(text, { language: 'de-DE' });
    expect(reference).toEqual({
      uri: 'ms-settings:activation',
      name: 'Aktivierung',
      text: 'Einstellungen > System > Aktivierung',
      start: 11,
      end: 47,
    });
  });

  test.each([
    ['Settings > System > Focus assist', 10, 'quiethours'],
    ['Settings > System > Notifications', 11, 'notifications'],
    ['Settings > Privacy & security > Search permissions', 11, 'search-permissions'],
  ] as const)('follows the Windows version: %s in %i', (text, windows, uri) => {
    expect(resolveSettings(text, { language: 'en', windows }).map((found) => short(found.uri))).toEqual([
      uri,
    ]);
  });
});

test('every known click path is found, in every language', () => {
  const wrong: string[] = [];
  for (const language of ['en', ...languages]) {
    for (const page of settingsPages) {
      const path = page.sameAs || unlinkedPages.includes(page.uri) ? null : pathFor(page, 11, language);
      if (!path || path.length < 2) continue;
      const found = resolveSettings(path.join(' > '), { language, windows: 11 });
      if (found.length > 1 || (found[0] && found[0].uri !== page.uri))
        wrong.push(`${language} ${path.join(' > ')}`);
    }
  }
  expect(wrong).toEqual([]);
});

const PIECES = [
  'Settings',
  'Einstellungen',
  '設定',
  'Start',
  'Update & Security',
  'Activation',
  'ライセンス認証',
  'System',
  'click',
  'Click',
  'Windows',
  'Win + I',
  'in Chrome',
  'ms-settings:about',
  'ms-settings:x',
  'slui 3',
  '>',
  '→',
  ',',
  '.',
  '\n',
  '“',
  '&',
  ' ',
  '\u00ad',
  'ﬁ',
  'İ',
  '😀',
  '\ud800',
];

describe('any text', () => {
  const words = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(' '));
  const texts = fc.oneof(words, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
  const tags = fc.constantFrom(undefined, '', 'en', 'xx', ...languages);

  test('names no place twice where a path runs across addresses', () => {
    const text = 'Settings ms-settings:about slui 3 Activation';
    const ends = resolveSettings(text).map(({ start, end }) => [start, end]);
    expect(ends.flat()).toEqual(ends.flat().toSorted((a, b) => a - b));
  });

  test('gives valid, sorted slices and catalogued URIs', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 4 }), tags, (steps, language) => {
        const found = resolveSteps(steps, language === undefined ? {} : { language });
        expect(found.length).toBe(steps.length);
        for (const [index, references] of found.entries()) {
          let end = 0;
          for (const reference of references) {
            expect(isLaunchable(reference.uri)).toBe(true);
            expect(reference.start).toBeGreaterThanOrEqual(end);
            expect(reference.end).toBeGreaterThan(reference.start);
            expect(reference.text).toBe(steps[index]?.slice(reference.start, reference.end));
            end = reference.end;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    'Open Settings > System > Activation. ',
    'settings > ',
    'Windows ',
    '設定',
    'win win + ',
    'a.a/',
    '> ',
    '[',
  ])(
    'of a megabyte of %j is read to the end',
    (unit) => {
      const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
      expect(resolveSettings(text, { language: 'en' })).toBeInstanceOf(Array);
    },
    30_000,
  );
});
