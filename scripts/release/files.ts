import { execFileSync } from 'node:child_process';
import { globSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from './zip.ts';

/** All files below a folder. */
export function filesBelow(folder: string): Entry[] {
  return globSync('**/*', { cwd: folder })
    .filter((path) => lstatSync(join(folder, path)).isFile())
    .map((path) => ({ path: path.replaceAll('\\', '/'), data: readFileSync(join(folder, path)) }));
}

/** What a build needs: the project's own files, without its tests and pictures. */
export function sourceFiles(): Entry[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  });
  const left = (path: string) => /^(?:tests|docs\/images|assets\/store)\//.test(path);
  return listed
    .split('\0')
    .filter((path) => path !== '' && !left(path) && isFile(path))
    .map((path) => ({ path, data: readFileSync(path) }));
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
