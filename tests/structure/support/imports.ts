import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';

export interface Import {
  /** Paths from the project's root, with "/". */
  from: string;
  to: string;
}

const IMPORT =
  /^\s*(?:import|export)\b[^'"]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

/** Source files below the folders, tests and generated data aside. */
export function sourceFiles(...folders: string[]): string[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** What each file imports: relative imports as paths from the root, packages by name. */
export function importsOf(files: readonly string[]): Import[] {
  return files.flatMap((from) =>
    [...readFileSync(from, 'utf8').matchAll(IMPORT)].map((match) => {
      const name = match[1] ?? match[2] ?? match[3] ?? '';
      return { from, to: name.startsWith('.') ? fromRoot(from, name) : name };
    }),
  );
}

function fromRoot(from: string, name: string): string {
  return relative('.', normalize(join(dirname(from), name)))
    .split(sep)
    .join('/');
}
