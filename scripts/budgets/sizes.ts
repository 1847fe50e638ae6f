import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '../release/files.ts';
import { zip } from '../release/zip.ts';

/** What the browser loads for an entry, beginning with these files. */
const ENTRIES: Record<string, readonly string[]> = {
  gate: ['gate.js'],
  reader: ['catalogue.js', 'reader.js'],
  background: ['background.js'],
};

/** Bytes by entry (each file with gzip) and of the whole package (zipped) of a built extension. */
export function measureSizes(folder: string): Record<string, number> {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const entries = { ...ENTRIES, ...Object.fromEntries(pages.map((page) => [page, [page]])) };
  const sizes = Object.entries(entries).map(([name, files]) => [name, weigh(folder, files)] as const);
  const locales = filesBelow(`${folder}/_locales`).map(({ data }) => gzipSync(data, { level: 9 }).length);
  return {
    ...Object.fromEntries(sizes),
    'largest language': Math.max(...locales),
    package: zip(filesBelow(folder)).length,
  };
}

/** The files and all that they load, each once. */
function weigh(folder: string, files: readonly string[]): number {
  const known = new Set<string>();
  const open = [...files];
  let bytes = 0;
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (known.has(file)) continue;
    known.add(file);
    const data = readFileSync(`${folder}/${file}`);
    bytes += gzipSync(data, { level: 9 }).length;
    if (/\.(?:html|js)$/.test(file)) open.push(...loadedBy(file, data.toString('utf8')));
  }
  return bytes;
}

function loadedBy(file: string, text: string): string[] {
  const pattern = file.endsWith('.html')
    ? /\b(?:src|href)="\/([^"]+\.(?:js|css))"/g
    : /\b(?:from|import)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;
  const found = [...text.matchAll(pattern)].map(([, path = '']) => path);
  return found.map((path) => (path.startsWith('.') ? posix.join(posix.dirname(file), path) : path));
}
