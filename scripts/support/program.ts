import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';

export interface Wanted {
  /** Environment variable that may name the executable. */
  variable: string;
  /** Usual places by `os.platform()`, the best first. */
  paths: Readonly<Record<string, readonly string[]>>;
  /** Installed where that can be done without asking. */
  debianPackage: string;
  /** What to do where there is none. */
  advice: string;
}

/** Path of an installed program. @throws Error with the advice, when there is none */
export function findProgram({ variable, paths, debianPackage, advice }: Wanted): string {
  const chosen = process.env[variable];
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`${variable} names "${chosen}", which does not exist.`);
  }
  const firstInstalled = () => paths[platform()]?.find((path) => existsSync(path));
  const installed = firstInstalled();
  if (installed) return installed;
  if (canInstall()) {
    console.error(`Installing the ${debianPackage} package…`);
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', debianPackage);
  }
  const path = firstInstalled();
  if (!path) throw new Error(advice);
  return path;
}

function canInstall(): boolean {
  return platform() === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function apt(...args: string[]): void {
  execFileSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
