import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, outputOf } from './packages.ts';

/** A manifest as somebody has read and accepted it. */
export function reviewedPath(browser: Browser): string {
  return `data/manifests/${browser}.json`;
}

/** A built manifest in one order of keys and without its version, which changes with every release. */
export function normalForm(manifest: string): string {
  const { version: _, ...rest } = JSON.parse(manifest) as Record<string, unknown>;
  return `${JSON.stringify(sorted(rest), null, 2)}\n`;
}

/** What a build's manifest says otherwise than the reviewed one, line by line; empty if nothing. */
export function manifestChanges(browser: Browser): string {
  const folder = mkdtempSync(join(tmpdir(), 'plainsteps-manifest-'));
  try {
    const [before, after] = [join(folder, 'reviewed.json'), join(folder, 'built.json')];
    writeFileSync(before, normalForm(readFileSync(reviewedPath(browser), 'utf8')));
    writeFileSync(after, builtManifest(browser));
    const options = ['diff', '--no-index', '--no-color', '--unified=2', '--', before, after];
    const { stdout, stderr, status } = spawnSync('git', options, { encoding: 'utf8' });
    return status === 0 ? '' : stdout.replace(/^(?:diff|index|---|\+\+\+) .*\n/gm, '') || stderr;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** To be done by hand only, after reading the changes. */
export function acceptManifest(browser: Browser): void {
  writeFileSync(reviewedPath(browser), builtManifest(browser));
}

function builtManifest(browser: Browser): string {
  return normalForm(readFileSync(join(outputOf(browser), 'manifest.json'), 'utf8'));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
