import MiniSearch from 'minisearch';
import type { SettingsPage } from '../model/settings.ts';
import { settingsPages } from './catalogue.ts';
import { matchLanguage } from './languages.ts';
import { foldText } from './tokens.ts';

interface Entry {
  id: number;
  name: string;
  localName: string;
  aliases: string;
  area: string;
  keywords: string;
}

const BOOSTS = { name: 4, localName: 4, aliases: 2, keywords: 0.6, area: 0.4 };
const DEFAULT_LIMIT = 12;

/**
 * Type-ahead over the catalogue in English and the languages given (BCP 47): prefixes and typing errors are
 * forgiven. The best page comes first; of pages with the same click path only the preferred one is given.
 */
export function createSettingsSearch(
  languages: readonly string[],
): (query: string, limit?: number) => SettingsPage[] {
  const wanted = [...new Set(languages.map(matchLanguage))].filter((language) => language !== '');
  let index: MiniSearch<Entry> | undefined;
  return (query, limit = DEFAULT_LIMIT) => {
    index ??= buildIndex(wanted);
    return index
      .search(query)
      .slice(0, limit)
      .map(({ id }) => settingsPages[id])
      .filter((page) => page !== undefined);
  };
}

function buildIndex(languages: readonly string[]): MiniSearch<Entry> {
  const index = new MiniSearch<Entry>({
    fields: Object.keys(BOOSTS),
    tokenize: searchTerms,
    processTerm: (term) => term,
    searchOptions: { boost: BOOSTS, prefix: true, fuzzy: allowedErrors, combineWith: 'AND' },
  });
  index.addAll(
    settingsPages.map((page, id) => toEntry(page, id, languages)).filter(({ id }) => isListed(id)),
  );
  return index;
}

function isListed(id: number): boolean {
  return settingsPages[id]?.sameAs === null;
}

function toEntry(page: SettingsPage, id: number, languages: readonly string[]): Entry {
  const local = languages.map((language) => page.names[language] ?? []);
  return {
    id,
    name: page.name,
    localName: local.map((names) => names[0] ?? '').join(' '),
    aliases: [...page.aliases, ...local.flatMap((names) => names.slice(1))].join(' '),
    area: `${page.category} ${page.windows10?.[0] ?? ''} ${page.windows11?.[0] ?? ''}`,
    keywords: [...page.keywords, page.uri.slice(page.uri.indexOf(':') + 1)].join(' '),
  };
}

/** One error in four letters and more, two in eight and more. */
function allowedErrors(term: string): number {
  return term.length < 4 ? 0 : term.length < 8 ? 1 : 2;
}

const TERM = /[\p{L}\p{N}]+/gu;

function searchTerms(text: string): string[] {
  return foldText(text).match(TERM) ?? [];
}
