import type { SettingsPage, WindowsVersion } from '../model/settings.ts';
import { data } from './data.ts';
import { languages, matchLanguage } from './languages.ts';
import { namesIn } from './names.ts';

/** A page in the compact form that `scripts/catalogue` writes. */
interface Row {
  u: string;
  n: string;
  c: string;
  p?: string;
  q?: string;
  o?: string[];
  a?: string[];
  k?: string[];
  v?: string;
  s?: string;
  r?: number;
}

const SCHEME = 'ms-settings:';

/** Every Settings page that may be opened, sorted by URI. */
export const settingsPages: readonly SettingsPage[] = (data.pages as Row[]).map(toPage);

let order: Map<SettingsPage, number> | undefined;
let byUri: Map<string, SettingsPage> | undefined;

/** The page of exactly this URI. */
export function pageByUri(uri: string): SettingsPage | undefined {
  byUri ??= new Map(settingsPages.map((page) => [page.uri, page]));
  return byUri.get(uri);
}

/** The page's name in a language as far as known, else the English one. */
export function pageName(page: SettingsPage, language = ''): string {
  return localName(page, matchLanguage(language)) ?? page.name;
}

/** The page's name in one of the catalogue's languages, without decoding those of all the others. */
export function localName(page: SettingsPage, language: string): string | undefined {
  order ??= new Map(settingsPages.map((known, index) => [known, index]));
  return namesIn(language).pages[order.get(page) ?? -1]?.[0];
}

function toPage(row: Row, index: number): SettingsPage {
  let names: SettingsPage['names'] | undefined;
  return {
    uri: SCHEME + row.u,
    name: row.n,
    category: row.c,
    windows10: splitPath(row.p),
    windows11: splitPath(row.q),
    aliases: row.a ?? [],
    availability: row.v ?? null,
    get names() {
      names ??= namesInAllLanguages(index);
      return names;
    },
    keywords: row.k ?? [],
    otherPaths: (row.o ?? []).map(toOtherPath),
    sameAs: row.s === undefined ? null : SCHEME + row.s,
    removedFrom: (row.r as WindowsVersion | undefined) ?? null,
  };
}

function splitPath(path: string | undefined): string[] | null {
  if (path === undefined) return null;
  return path === '' ? [] : path.split('|');
}

function toOtherPath(text: string): SettingsPage['otherPaths'][number] {
  const [version, ...path] = text.split('|');
  return { windows: version === '10' ? 10 : 11, path };
}

function namesInAllLanguages(index: number): SettingsPage['names'] {
  const entries = languages.map((language) => [language, namesIn(language).pages[index] ?? []] as const);
  return Object.fromEntries(entries.filter(([, names]) => names.length > 0));
}
