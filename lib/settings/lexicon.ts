import type { SettingsPage } from '../model/settings.ts';
import { settingsPages } from './catalogue.ts';
import { splitCompounds } from './compounds.ts';
import { data } from './data.ts';
import { areaKey, namesIn } from './names.ts';
import { significantWords } from './similar.ts';
import { foldText, tokenize } from './tokens.ts';
import { foreignSettings, foreignThings, programs } from './vocabulary/foreign.ts';
import { unlinkedPages } from './vocabulary/policy.ts';

export type Meaning =
  | { kind: 'app' | 'start' | 'foreign' | 'program' }
  | { kind: 'area'; area: string }
  | { kind: 'page'; page: SettingsPage }
  | { kind: 'control'; uri: string; contextual: boolean };

/** A name, as words to look for. */
export interface Entry {
  words: readonly string[];
  meaning: Meaning;
  /** The whole name in folded form. */
  name: string;
  /** The words must be exactly these, or their plural: English has no other forms of a name. */
  strict: boolean;
  /** The page's name has the word "settings" in it: "Advanced display settings". */
  saysSettings: boolean;
}

/** The names of one language, found by how their first word begins. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

const KEY_LENGTH = 4;
const cache = new Map<string, Lexicon>();
const foreignCache = new Map<string, Lexicon>();

/** The key under which names that begin with a word like this one are kept. */
export function lexiconKey(word: string): string {
  return word.slice(0, KEY_LENGTH);
}

/** Names in a language of the catalogue, or in English ("en"); built on first use. */
export function lexiconFor(language: string): Lexicon {
  const known = cache.get(language);
  if (known) return known;
  const lexicon = new Map<string, Entry[]>();
  const settings = settingsWords(language);
  for (const [name, meaning] of language === 'en' ? englishNames() : localNames(language)) {
    const words = significantWords(splitCompounds(tokenize(name), [language]));
    const saysSettings = meaning.kind === 'page' && words.some((word) => settings.has(word));
    addEntry(lexicon, { words, meaning, name: foldText(name), strict: language === 'en', saysSettings });
  }
  cache.set(language, lexicon);
  return lexicon;
}

/** What speaks for another program's Settings, in a language of the catalogue or in English. */
export function foreignLexiconFor(language: string): Lexicon {
  const known = foreignCache.get(language);
  if (known) return known;
  const lexicon = new Map<string, Entry[]>();
  for (const [name, meaning] of foreignNames(language)) {
    const words = significantWords(tokenize(name));
    addEntry(lexicon, {
      words,
      meaning,
      name: foldText(name),
      strict: language === 'en',
      saysSettings: false,
    });
  }
  foreignCache.set(language, lexicon);
  return lexicon;
}

function* foreignNames(language: string): Generator<Named> {
  const things = foreignThings[language];
  for (const name of things ? things.split('|') : []) yield [name, { kind: 'foreign' }];
  if (language !== 'en') return;
  for (const name of foreignSettings) yield [name, { kind: 'foreign' }];
  for (const name of programs) yield [name, { kind: 'program' }];
}

function addEntry(lexicon: Map<string, Entry[]>, entry: Entry): void {
  const first = entry.words[0];
  if (first === undefined) return;
  const key = lexiconKey(first);
  const bucket = lexicon.get(key) ?? [];
  lexicon.set(key, bucket);
  bucket.push(entry);
}

function settingsWords(language: string): ReadonlySet<string> {
  const names = language === 'en' ? ['settings'] : namesIn(language).app;
  return new Set(names.flatMap((name) => tokenize(name).map(({ word }) => word)));
}

type Named = readonly [string, Meaning];

const ENGLISH_START = ['Start', 'Start button', 'Start menu'];
const ENGLISH_APP = ['Settings', 'PC Settings', 'Setting', 'gear icon', 'cog icon'];

function* englishNames(): Generator<Named> {
  for (const name of ENGLISH_APP) yield [name, { kind: 'app' }];
  for (const name of ENGLISH_START) yield [name, { kind: 'start' }];
  for (const area of allAreas()) yield [area, { kind: 'area', area: areaKey(area) }];
  for (const page of linkedPages()) {
    for (const name of englishPageNames(page)) yield [name, { kind: 'page', page }];
    yield* pagelessNames(page);
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

function linkedPages(): SettingsPage[] {
  return settingsPages.filter(isLinked);
}

/** The page's name, its aliases, and what it is called at the end of its click paths. */
function englishPageNames(page: SettingsPage): string[] {
  const paths = [page.windows10, page.windows11, ...page.otherPaths.map(({ path }) => path)];
  const leaves = paths.map((path) => path?.at(-1)).filter((leaf) => leaf !== undefined);
  return [...new Set([page.name, ...page.aliases, ...leaves])];
}

/** Steps of a click path that have no URI stand for the page above: "Advanced storage settings" for "Storage". */
function* pagelessNames(page: SettingsPage): Generator<Named> {
  for (const path of [page.windows10, page.windows11]) {
    const name = path?.at(-2);
    const above = path && path.length > 3 ? pageAtPath(path.slice(0, -2)) : undefined;
    if (name && above && !pageAtPath(path?.slice(0, -1) ?? [])) yield [name, { kind: 'page', page: above }];
  }
}

function pageAtPath(path: readonly string[]): SettingsPage | undefined {
  const wanted = path.join('|');
  return linkedPages().find(({ windows10, windows11 }) =>
    [windows10, windows11].some((known) => known?.join('|') === wanted),
  );
}

function allAreas(): string[] {
  const paths = linkedPages().flatMap((page) => [page.windows10, page.windows11]);
  return [...new Set(paths.map((path) => path?.[0]).filter((area) => area !== undefined))];
}
