import {
  type FindPages,
  MOST_FOUND,
  type PageGroup,
  type PageLink,
} from '../../components/settings-search/page-link.ts';
import { t } from '../../components/shared/i18n.ts';
import type { SettingsPage, WindowsVersion } from '../../lib/model/settings.ts';
import { pageByUri, pageName, settingsPages } from '../../lib/settings/catalogue.ts';
import { pathFor } from '../../lib/settings/path.ts';
import { createSettingsSearch } from '../../lib/settings/search.ts';

export interface PageLinks {
  find: FindPages;
  pageOf: (uri: string) => PageLink | null;
  /** The pages that have a place in the reader's Windows, by area, in the order of the names. */
  all: () => PageGroup[];
}

/** The catalogue as the views show it, in a language and for a Windows version. */
export function createPageLinks(language: string, windows: WindowsVersion): PageLinks {
  const search = createSettingsSearch([language, ...navigator.languages]);
  const link = (page: SettingsPage) => toLink(page, language, windows);
  return {
    find: async (query) => search(query, MOST_FOUND).map(link),
    pageOf: (uri) => {
      const page = pageByUri(uri);
      return page ? link(page) : null;
    },
    all: () => byArea(settingsPages.filter((page) => page.sameAs === null).map(link), language),
  };
}

function toLink(page: SettingsPage, language: string, windows: WindowsVersion): PageLink {
  const path = pathFor(page, windows, language);
  return {
    uri: page.uri,
    name: pageName(page, language),
    category: (path && areaOf(path)) ?? page.category,
    path,
    remark: remarkOn(page, windows, language),
  };
}

/** Name of the area; a page at the top has none but the app. */
function areaOf(path: readonly string[]): string | undefined {
  return path.length > 2 ? path[1] : path[0];
}

/** The catalogue's conditions are in English, so only those who read it in English see them. */
function remarkOn(page: SettingsPage, windows: WindowsVersion, language: string): string {
  if (page.removedFrom !== null && windows >= page.removedFrom) return t('searchRemoved', page.removedFrom);
  const condition = /^(?:Available|Only|Requires)\b/.test(page.availability ?? '');
  return condition && language.startsWith('en') ? (page.availability ?? '') : '';
}

function byArea(pages: readonly PageLink[], language: string): PageGroup[] {
  const collator = new Intl.Collator(language);
  const groups = Map.groupBy(
    pages.filter((page) => page.path !== null),
    (page) => page.category,
  );
  return [...groups]
    .map(([name, found]) => ({ name, pages: found.sort((a, b) => collator.compare(a.name, b.name)) }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
