import type { SettingsPage } from '../model/settings.ts';
import { settingsPages } from './catalogue.ts';
import { data } from './data.ts';
import { areaKey, namesIn } from './names.ts';
import { foreignSettings, foreignThings, programs } from './vocabulary/foreign.ts';
import { unlinkedPages } from './vocabulary/policy.ts';

export type Meaning =
  | { kind: 'app' | 'start' | 'foreign' | 'program' }
  | { kind: 'area'; area: string }
  | { kind: 'page'; page: SettingsPage }
  | { kind: 'control'; uri: string; contextual: boolean };

/** A name, and what is called so. */
export type Named = readonly [string, Meaning];

const ENGLISH_START = ['Start', 'Start button', 'Start menu'];
const ENGLISH_APP = ['Settings', 'PC Settings', 'Setting', 'gear icon', 'cog icon'];

/** What is called something in a language of the catalogue, or in English ("en"). */
export function namesOf(language: string): Generator<Named> {
  return language === 'en' ? englishNames() : localNames(language);
}

/** What speaks for another program's Settings. */
export function* foreignNames(language: string): Generator<Named> {
  const things = foreignThings[language];
  for (const name of things ? things.split('|') : []) yield [name, { kind: 'foreign' }];
  if (language !== 'en') return;
  for (const name of foreignSettings) yield [name, { kind: 'foreign' }];
  for (const name of programs) yield [name, { kind: 'program' }];
}

function* englishNames(): Generator<Named> {
  for (const name of ENGLISH_APP) yield [name, { kind: 'app' }];
  for (const name of ENGLISH_START) yield [name, { kind: 'start' }];
  const pages = settingsPages.filter(isLinked);
  for (const area of areasOf(pages)) yield [area, { kind: 'area', area: areaKey(area) }];
  const byPath = pagesByPath(pages);
  for (const page of pages) {
    for (const name of englishPageNames(page)) yield [name, { kind: 'page', page }];
    yield* pagelessNames(page, byPath);
  }
  yield* otherNames('en');
}

function* localNames(language: string): Generator<Named> {
  const names = namesIn(language);
  for (const name of names.app) yield [name, { kind: 'app' }];
  for (const name of names.start) yield [name, { kind: 'start' }];
  for (const [area, local] of names.areas) {
    for (const name of local) yield [name, { kind: 'area', area }];
  }
  for (const [index, page] of settingsPages.entries()) {
    if (!isLinked(page)) continue;
    for (const name of names.pages[index] ?? []) yield [name, { kind: 'page', page }];
  }
  yield* otherNames(language);
}

function* otherNames(language: string): Generator<Named> {
  for (const { uri, contextual, names } of data.controls) {
    for (const name of names[language] ?? []) yield [name, { kind: 'control', uri, contextual }];
  }
}

function isLinked(page: SettingsPage): boolean {
  return page.uri !== 'ms-settings:' && page.sameAs === null && !unlinkedPages.includes(page.uri);
}

/** The page's name, its aliases, and what it is called at the end of its click paths. */
function englishPageNames(page: SettingsPage): string[] {
  const paths = [page.windows10, page.windows11, ...page.otherPaths.map(({ path }) => path)];
  const leaves = paths.map((path) => path?.at(-1)).filter((leaf) => leaf !== undefined);
  return [...new Set([page.name, ...page.aliases, ...leaves])];
}

/** Steps of a click path that have no URI stand for the page above: "Advanced storage settings" for "Storage". */
function* pagelessNames(page: SettingsPage, byPath: ReadonlyMap<string, SettingsPage>): Generator<Named> {
  for (const path of [page.windows10, page.windows11]) {
    const name = path?.at(-2);
    const above = path && path.length > 3 ? byPath.get(pathKey(path.slice(0, -2))) : undefined;
    if (name && above && !byPath.has(pathKey(path?.slice(0, -1) ?? [])))
      yield [name, { kind: 'page', page: above }];
  }
}

/** Of pages with the same path, the first. */
function pagesByPath(pages: readonly SettingsPage[]): ReadonlyMap<string, SettingsPage> {
  const paths = pages.flatMap((page) =>
    [page.windows10, page.windows11].flatMap((path) => (path ? [[pathKey(path), page] as const] : [])),
  );
  return new Map(paths.reverse());
}

function pathKey(path: readonly string[]): string {
  return path.join('|');
}

function areasOf(pages: readonly SettingsPage[]): string[] {
  const paths = pages.flatMap((page) => [page.windows10, page.windows11]);
  return [...new Set(paths.map((path) => path?.[0]).filter((area) => area !== undefined))];
}
