import MiniSearch, { type SearchResult } from 'minisearch';
import type { SettingsPage } from '../model/settings.ts';
import { settingsPages } from './catalogue.ts';
import { data } from './data.ts';
import { matchLanguage } from './languages.ts';
import { foldText, wordsOf } from './tokens.ts';
import { distinctPages, unlinkedPages } from './vocabulary/policy.ts';
import { searchWords } from './vocabulary/search-words.ts';

interface Entry {
  id: number;
  name: string;
  localName: string;
  aliases: string;
  area: string;
  keywords: string;
  /** What the page is about, as people say it. */
  about: string;
}

interface Index {
  search: MiniSearch<Entry>;
  /** Names of each page and words about it as they are typed, folded, in the order of the catalogue. */
  names: readonly (readonly string[])[];
}

const BOOSTS = { name: 4, localName: 4, about: 3, aliases: 2, keywords: 0.5, area: 0.3 };
const MOST_WANTED = new Set(['ms-settings:activation', 'ms-settings:yourinfo']);

/**
 * Type-ahead over the catalogue in English and the languages given (BCP 47): prefixes and typing errors are
 * forgiven. The best page comes first; of pages with the same click path only the preferred one is given.
 */
export function createSettingsSearch(
  languages: readonly string[],
): (query: string, limit?: number) => SettingsPage[] {
  const wanted = [...new Set(languages.map(matchLanguage))].filter((language) => language !== '');
  let index: Index | undefined;
  return (query, limit) => {
    index ??= buildIndex(wanted);
    return rank(find(index.search, query), index, query)
      .slice(0, limit)
      .flatMap((id) => settingsPages[id] ?? []);
  };
}

/** Pages with all words of the query, else with some of them. */
function find(search: MiniSearch<Entry>, query: string): SearchResult[] {
  const all = search.search(query, { combineWith: 'AND' });
  return all.length > 0 ? all : search.search(query, { combineWith: 'OR' });
}

function rank(results: readonly SearchResult[], index: Index, query: string): number[] {
  const typed = searchTerms(query).join(' ');
  const scored = results.map(({ id, score }) => ({
    id: Number(id),
    score: score * weightOf(Number(id)) * closeness(index.names[Number(id)] ?? [], typed),
  }));
  return scored.sort((a, b) => b.score - a.score).map(({ id }) => id);
}

/** A name that is what has been typed, or begins with it, is likelier meant than one that merely has the word. */
function closeness(names: readonly string[], typed: string): number {
  if (names.includes(typed)) return 8;
  return names.some((name) => name.startsWith(typed)) ? 3 : 1;
}

/** Pages that guides name stand before those that few ever open. */
function weightOf(id: number): number {
  const page = settingsPages[id];
  if (!page || unlinkedPages.includes(page.uri) || page.removedFrom !== null) return 0.2;
  if (MOST_WANTED.has(page.uri)) return 9;
  if (distinctPages.has(page.uri)) return 3;
  if (page.category === 'Mixed reality') return 0.2;
  if (page.category === 'Ease of access') return 0.8;
  return page.windows10 || page.windows11 ? 1 : 0.3;
}

function buildIndex(languages: readonly string[]): Index {
  const search = new MiniSearch<Entry>({
    fields: Object.keys(BOOSTS),
    tokenize: searchTerms,
    processTerm: (term) => term,
    searchOptions: { boost: BOOSTS, prefix: true, fuzzy: allowedErrors, maxFuzzy: 2 },
  });
  const listed = settingsPages.map((page, id) => ({ page, id })).filter(({ page }) => page.sameAs === null);
  search.addAll(listed.map(({ page, id }) => toEntry(page, id, languages)));
  return { search, names: settingsPages.map((page) => typedNames(page, languages)) };
}

function typedNames(page: SettingsPage, languages: readonly string[]): string[] {
  const local = languages.flatMap((language) => page.names[language] ?? []);
  const names = [page.name, ...page.aliases, ...local].map((name) => searchTerms(name).join(' '));
  return [...names, ...searchTerms(wordsAbout(page, languages))];
}

function wordsAbout({ uri }: SettingsPage, languages: readonly string[]): string {
  return ['en', ...languages].map((language) => searchWords[uri]?.[language] ?? '').join(' ');
}

function toEntry(page: SettingsPage, id: number, languages: readonly string[]): Entry {
  const local = languages.map((language) => page.names[language] ?? []);
  return {
    id,
    name: page.name,
    localName: local.map((names) => names[0] ?? '').join(' '),
    aliases: [...page.aliases, ...local.flatMap((names) => names.slice(1))].join(' '),
    area: `${page.category} ${page.windows10?.[0] ?? ''} ${page.windows11?.[0] ?? ''}`,
    keywords: [...page.keywords, page.uri, ...controlNames(page, languages)].join(' '),
    about: wordsAbout(page, languages),
  };
}

function controlNames(page: SettingsPage, languages: readonly string[]): string[] {
  const own = data.controls.filter(({ uri }) => uri === page.uri);
  return own.flatMap(({ names }) => ['en', ...languages].flatMap((language) => names[language] ?? []));
}

/** One error in four letters and more, two in six and more. */
function allowedErrors(term: string): number {
  return term.length < 4 ? 0 : term.length < 6 ? 1 : 2;
}

function searchTerms(text: string): string[] {
  const folded = foldText(text);
  return folded.match(wordsOf(folded)) ?? [];
}
