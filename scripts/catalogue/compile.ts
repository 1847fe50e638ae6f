import type { SourceNames, SourcePage, Sources, Supplement } from './sources.ts';

const SCHEME = 'ms-settings:';
const FIRST_WINDOWS_11_BUILD = 22000;
/** Related languages side by side: what they have in common then packs better. Others follow. */
const FAMILIES =
  'nl de sv da nb fr it es pt-PT pt-BR ro cs sk pl hr hu fi tr vi ru uk bg el ar he ja zh-CN zh-TW ko'.split(
    ' ',
  );

/** The generated files by name: pages and names for what reads or searches, URIs alone for what only lets through. */
export function compile(sources: Sources): Record<string, string> {
  const pages = [...sources.pages].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  const areas = [
    ...new Set(Object.values(sources.names).flatMap((names) => Object.keys(names.areas))),
  ].sort();
  const languages = Object.entries(sources.names).sort(([a], [b]) => rank(a) - rank(b));
  const names = languages.map(([language, entry]) => [
    language,
    compactNames(entry, sources.supplements[language] ?? {}, pages, areas),
  ]);
  return {
    'catalogue.json': lines(pages.map(compactPage)),
    'uris.json': `${JSON.stringify(pages.map(({ uri }) => uri.slice(SCHEME.length)).join(' '))}\n`,
    'names.json': `${JSON.stringify({ areas, languages: Object.fromEntries(names) }, null, 2)}\n`,
  };
}

function rank(language: string): number {
  const place = FAMILIES.indexOf(language);
  return place < 0 ? FAMILIES.length : place;
}

/** Short keys and no empty values: every reader of an article loads the file. */
function compactPage(page: SourcePage): Record<string, unknown> {
  const row = {
    u: page.uri.slice(SCHEME.length),
    n: page.name,
    c: page.category,
    p: page.windows10?.join('|'),
    q: page.windows11?.join('|'),
    o: page.otherPaths.map(({ os, path }) => `${os.slice(-2)}|${path.join('|')}`),
    a: page.aliases,
    k: page.keywords,
    v: page.availability,
    s: page.sameAs?.slice(SCHEME.length),
    r: removedFrom(page),
  };
  return Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

function removedFrom(page: SourcePage): number | null {
  if (page.deprecatedBuild === null) return null;
  return page.deprecatedBuild >= FIRST_WINDOWS_11_BUILD ? 11 : 10;
}

/** One string a list, aligned to the pages: `|` between pages, `~` between the names of one. */
function compactNames(
  names: SourceNames,
  extra: Supplement,
  pages: SourcePage[],
  areas: string[],
): Record<string, string> {
  return {
    app: names.app.join('~'),
    start: names.start.join('~'),
    areas: areas.map((area) => join(names.areas[area], extra.areas?.[area])).join('|'),
    pages: pages.map(({ uri }) => join(names.pages[uri]?.names, extra.pages?.[uri])).join('|'),
  };
}

function join(known: string[] = [], added: string[] = []): string {
  const all = [...new Set([...known, ...added])];
  const bad = all.find((name) => /[|~]/.test(name));
  if (bad) throw new Error(`The name "${bad}" holds a separator of the compact form.`);
  return all.join('~');
}

function lines(rows: unknown[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
