import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { isLaunchable } from '../../../lib/settings/allow-list.ts';
import { pageByUri, pageName, settingsPages } from '../../../lib/settings/catalogue.ts';
import { languages } from '../../../lib/settings/languages.ts';
import { pathFor } from '../../../lib/settings/path.ts';
import { controls } from '../../../lib/settings/vocabulary/controls.ts';
import { foreignSettings, programs } from '../../../lib/settings/vocabulary/foreign.ts';
import {
  ambiguousNames,
  areaPages,
  distinctPages,
  unlinkedPages,
  vagueNames,
  vaguePages,
} from '../../../lib/settings/vocabulary/policy.ts';

const GUIDE_PAGES = [
  '',
  'about',
  'activation',
  'recovery',
  'signinoptions',
  'troubleshoot',
  'windowsupdate',
  'yourinfo',
];

function page(name: string) {
  const found = pageByUri(`ms-settings:${name}`);
  if (!found) throw new Error(`No page ${name}`);
  return found;
}

test('the compiled files are up to date', () => {
  const run = () => execFileSync(process.execPath, ['scripts/catalogue.ts', '--check'], { encoding: 'utf8' });
  expect(run()).toContain('nothing');
});

describe('catalogue', () => {
  const uris = settingsPages.map(({ uri }) => uri);

  test('URIs are well-formed, unique and sorted', () => {
    expect(uris.filter((uri) => !/^ms-settings:[a-z0-9-]*$/.test(uri))).toEqual([]);
    expect(new Set(uris).size).toBe(uris.length);
    expect(uris).toEqual([...uris].sort());
  });

  test('every path leads to one page', () => {
    for (const version of ['windows10', 'windows11'] as const) {
      const paths = settingsPages
        .filter(({ sameAs }) => !sameAs)
        .flatMap((entry) => entry[version]?.join(' > ') ?? []);
      expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
    }
  });

  test('sameAs names a page that is nobody’s double itself', () => {
    const doubles = settingsPages.filter(({ sameAs }) => sameAs !== null);
    expect(doubles.length).toBeGreaterThan(0);
    expect(doubles.filter(({ sameAs }) => pageByUri(sameAs ?? '')?.sameAs !== null)).toEqual([]);
  });

  test('there are at least 15 languages, each with the pages that activation guides use', () => {
    expect(languages.length).toBeGreaterThanOrEqual(15);
    const missing = languages.flatMap((language) =>
      GUIDE_PAGES.filter((name) => !page(name).names[language]?.[0]).map((name) => `${language} ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test('pages that Windows dropped say so', () => {
    expect(page('tabletmode').removedFrom).toBe(11);
    expect(page('gaming-trueplay').removedFrom).toBe(10);
    const silent = settingsPages.filter(
      ({ removedFrom, availability }) => removedFrom !== null && !availability,
    );
    expect(silent).toEqual([]);
  });

  test('rules and controls name catalogued pages only', () => {
    const named = [
      ...distinctPages.keys(),
      ...unlinkedPages,
      ...vaguePages,
      ...Object.values(areaPages),
      ...controls.map(({ uri }) => uri),
    ];
    expect(named.filter((uri) => !isLaunchable(uri))).toEqual([]);
  });

  test.each(Object.entries({ ambiguousNames, foreignSettings, programs, unlinkedPages, vagueNames }))(
    '%s is sorted',
    (_, list) => {
      expect(list).toEqual([...new Set(list)].sort());
    },
  );

  test('names come in the language asked for, else in English', () => {
    expect(pageName(page('activation'), 'de-AT')).toBe('Aktivierung');
    expect(pageName(page('activation'), 'zh-Hant-HK')).toBe('啟用');
    expect(pageName(page('activation'), 'sw')).toBe('Activation');
    expect(page('activation').names.fr?.[0]).toBe('Activation');
  });
});

describe('pathFor', () => {
  test.each([
    ['activation', 10, 'en', 'Settings > Update & Security > Activation'],
    ['activation', 11, '', 'Settings > System > Activation'],
    ['activation', 10, 'de', 'Einstellungen > Update und Sicherheit > Aktivierung'],
    ['activation', 11, 'fr-CA', 'Paramètres > Système > Activation'],
    ['', 11, 'ja', '設定'],
  ] as const)('%s in Windows %i, %s', (name, windows, language, path) => {
    expect(pathFor(page(name), windows, language)?.join(' > ')).toBe(path);
  });

  test('is null where that Windows has no such page', () => {
    expect(pathFor(page('tabletmode'), 11, 'en')).toBeNull();
  });
});

describe('isLaunchable', () => {
  test.each(['ms-settings:', 'ms-settings:activation', 'ms-settings:yourinfo'])('%s may be opened', (uri) => {
    expect(isLaunchable(uri)).toBe(true);
  });

  test.each([
    '',
    'activation',
    'ms-settings',
    'ms-settings:nothing-of-the-kind',
    'ms-settings:activation?source=mail',
    'ms-settings:activation#top',
    'ms-settings:activation ',
    ' ms-settings:activation',
    'MS-SETTINGS:ACTIVATION',
    'ms-settings:activation/../about',
    'ms-settings:%61ctivation',
    'ms-msdt:/id PCWDiagnostic',
    'search-ms:query=a',
    'ms-officecmd:{}',
    'ms-appinstaller:?source=https://example.com',
    'javascript:alert(1)',
    'https://example.com/ms-settings:activation',
    '__proto__',
    'ms-settings:constructor',
  ])('%j may not', (uri) => {
    expect(isLaunchable(uri)).toBe(false);
  });
});
