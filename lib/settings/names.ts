import { data } from './data.ts';

/** What one language calls the Settings app, the Start button, the areas and the pages. */
export interface Names {
  app: readonly string[];
  start: readonly string[];
  /** By English area name as the catalogue's paths spell it, in normal form (`areaKey`). */
  areas: ReadonlyMap<string, readonly string[]>;
  /** In the order of the catalogue; empty where no name is known. */
  pages: readonly (readonly string[])[];
}

const EMPTY: Names = { app: [], start: [], areas: new Map(), pages: [] };
const decoded = new Map<string, Names>();
const languages: Record<string, { app: string; start: string; areas: string; pages: string }> =
  data.names.languages;

/** Decoded on first use; empty for a language that the catalogue does not have. */
export function namesIn(language: string): Names {
  const known = decoded.get(language);
  if (known) return known;
  const names = decode(language);
  decoded.set(language, names);
  return names;
}

/** One spelling for "Update & Security" and "Update and security". */
export function areaKey(area: string): string {
  return area.toLowerCase().replace(' & ', ' and ');
}

function decode(language: string): Names {
  const raw = Object.hasOwn(languages, language) ? languages[language] : undefined;
  if (!raw) return EMPTY;
  const areas = raw.areas
    .split('|')
    .map((names, index) => [areaKey(data.names.areas[index] ?? ''), list(names)] as const);
  return {
    app: list(raw.app),
    start: list(raw.start),
    areas: new Map(areas),
    pages: raw.pages.split('|').map(list),
  };
}

function list(names: string): readonly string[] {
  return names === '' ? [] : names.split('~');
}
