import { readdirSync, readFileSync } from 'node:fs';

/** A page as the sources describe it; `data/settings/README.md` explains the fields. */
export interface SourcePage {
  uri: string;
  name: string;
  category: string;
  windows10: string[] | null;
  windows11: string[] | null;
  aliases: string[];
  availability: string | null;
  deprecatedBuild: number | null;
  sameAs: string | null;
  otherPaths: { os: 'windows10' | 'windows11'; path: string[]; note: string }[];
  keywords: string[];
}

export interface SourceNames {
  app: string[];
  start: string[];
  areas: Record<string, string[]>;
  pages: Record<string, { names: string[]; origin: string }>;
}

/** Names that the project adds of its own knowledge, in the order of preference after the sources' ones. */
export interface Supplement {
  areas?: Record<string, string[]>;
  pages?: Record<string, string[]>;
}

export interface Sources {
  pages: SourcePage[];
  names: Record<string, SourceNames>;
  supplements: Record<string, Supplement>;
}

const ROOT = new URL('../../data/settings/', import.meta.url);

/** Everything under `data/settings`. @throws SyntaxError if a file is not JSON. */
export function readSources(): Sources {
  const files = readdirSync(new URL('names/', ROOT)).sort();
  const names = files.map((file) => [file.replace(/\.json$/, ''), read<SourceNames>(`names/${file}`)]);
  return {
    pages: read('pages.json'),
    names: Object.fromEntries(names),
    supplements: read('supplements.json'),
  };
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, ROOT), 'utf8'));
}
