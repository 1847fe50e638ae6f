import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { filesBelow } from './files.ts';
import { type Entry, zip } from './zip.ts';

export const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

/** The folder that a build for a browser leaves. */
export function outputOf(browser: Browser, root = '.'): string {
  return join(root, '.output', `${browser}-mv3`);
}

/** Builds for a browser and packs what came of it. @throws Error with the build's own words */
export function buildPackage(browser: Browser, root = '.'): Buffer {
  const wxt = resolve('node_modules/wxt/bin/wxt.mjs');
  execFileSync(process.execPath, [wxt, 'build', '-b', browser], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return zip(filesBelow(outputOf(browser, root)));
}

/** Builds again, in another folder and from nothing but the sources that a store gets. */
export function rebuild(sources: readonly Entry[]): Record<Browser, Buffer> {
  const root = mkdtempSync(join(tmpdir(), 'plainsteps-sources-'));
  try {
    for (const { path, data } of sources) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), data);
    }
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
    return Object.fromEntries(BROWSERS.map((browser) => [browser, buildPackage(browser, root)])) as never;
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

export function hashOf(data: Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}
