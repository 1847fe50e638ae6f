import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { compile } from './catalogue/compile.ts';
import { readSources } from './catalogue/sources.ts';

/** Builds `lib/settings/data` from `data/settings`; with `--check` only tells whether it is up to date. */
const FOLDER = new URL('../lib/settings/data/', import.meta.url);
const check = process.argv.includes('--check');

const stale = Object.entries(compile(readSources())).filter(
  ([name, text]) =>
    !existsSync(new URL(name, FOLDER)) || readFileSync(new URL(name, FOLDER), 'utf8') !== text,
);
if (!check) {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of stale) writeFileSync(new URL(name, FOLDER), text);
}
const list = stale.map(([name]) => name).join(', ') || 'nothing';
console.log(check ? `Out of date: ${list}.` : `Written: ${list}.`);
if (check && stale.length > 0) process.exitCode = 1;
