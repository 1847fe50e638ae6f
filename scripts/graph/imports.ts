import { globSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { parseSync } from 'oxc-parser';

export interface Import {
  /** Paths from the project's root, with "/". */
  from: string;
  /** A path where the import is relative, else the name of a package. */
  to: string;
}

/** Source files below the folders, sorted; declarations of types for data are not among them. */
export function sourceFiles(...folders: string[]): string[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** What the files import and re-export, types included. @throws Error for a file that cannot be parsed */
export function importsOf(files: readonly string[]): Import[] {
  return files.flatMap((from) =>
    namesIn(from).map((name) => ({
      from,
      to: name.startsWith('.') ? posix.join(posix.dirname(from), name) : name,
    })),
  );
}

function namesIn(path: string): string[] {
  const text = readFileSync(path, 'utf8');
  const { module, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    // What is not a plain text ends up as a name that no rule allows.
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) =>
      text.slice(start, end).replace(/^(['"`])(.*)\1$/s, '$2'),
    ),
  ];
}
