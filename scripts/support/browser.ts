import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';

const PATHS: Record<string, string[]> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['PROGRAMFILES(X86)', 'PROGRAMFILES', 'LOCALAPPDATA'].flatMap((variable) => {
    const root = process.env[variable];
    return root
      ? [
          `${root}\\Microsoft\\Edge\\Application\\msedge.exe`,
          `${root}\\Chromium\\Application\\chrome.exe`,
          `${root}\\Google\\Chrome\\Application\\chrome.exe`,
        ]
      : [];
  }),
};

const ADVICE = `No Chromium-based browser was found.
Install one (Debian or Ubuntu: "sudo apt-get install chromium"; Windows and macOS: Microsoft Edge or Chromium),
or set PLAINSTEPS_BROWSER to the full path of its executable.`;

/**
 * Path of a Chromium-based browser: PLAINSTEPS_BROWSER if set, else the first one installed in a usual place,
 * else (Debian, as root) the `chromium` package, installed now.
 * @throws Error that says what to install, when there is none.
 */
export async function findBrowser(): Promise<string> {
  const chosen = process.env.PLAINSTEPS_BROWSER;
  if (chosen) {
    if (existsSync(chosen)) return chosen;
    throw new Error(`PLAINSTEPS_BROWSER names "${chosen}", which does not exist.`);
  }
  const installed = firstInstalled();
  if (installed) return installed;
  if (canInstall()) {
    console.error('Installing the chromium package…');
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  }
  const path = firstInstalled();
  if (!path) throw new Error(ADVICE);
  return path;
}

function firstInstalled(): string | undefined {
  return PATHS[platform()]?.find((path) => existsSync(path));
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
