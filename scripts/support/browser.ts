import { findProgram, type Wanted } from './program.ts';

const PATHS: Wanted['paths'] = {
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

const FIREFOX_PATHS: Wanted['paths'] = {
  linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((variable) => {
    const root = process.env[variable];
    return root ? [`${root}\\Mozilla Firefox\\firefox.exe`] : [];
  }),
};

/**
 * Path of a Chromium-based browser: PLAINSTEPS_BROWSER if set, else the first one installed in a usual place,
 * else (Debian, as root) the `chromium` package, installed now.
 * @throws Error that says what to install, when there is none.
 */
export async function findBrowser(): Promise<string> {
  return findProgram({
    variable: 'PLAINSTEPS_BROWSER',
    paths: PATHS,
    debianPackage: 'chromium',
    advice: `No Chromium-based browser was found.
Install one (Debian or Ubuntu: "sudo apt-get install chromium"; Windows and macOS: Microsoft Edge or Chromium),
or set PLAINSTEPS_BROWSER to the full path of its executable.`,
  });
}

/** The same for Firefox: PLAINSTEPS_FIREFOX, a usual place, or Debian's `firefox-esr`. @throws Error likewise */
export async function findFirefox(): Promise<string> {
  return findProgram({
    variable: 'PLAINSTEPS_FIREFOX',
    paths: FIREFOX_PATHS,
    debianPackage: 'firefox-esr',
    advice: `No Firefox was found.
Install it (Debian: "sudo apt-get install firefox-esr"; elsewhere from mozilla.org),
or set PLAINSTEPS_FIREFOX to the full path of its executable.`,
  });
}
