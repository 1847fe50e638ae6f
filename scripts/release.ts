import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { head, readChangelog, releasedAs, sectionOf } from './release/changelog.ts';
import { sourceFiles } from './release/files.ts';
import { acceptManifest, manifestChanges } from './release/manifest.ts';
import { BROWSERS, buildPackage, hashOf, rebuild } from './release/packages.ts';
import { version } from './release/version.ts';
import { zip } from './release/zip.ts';

const FOLDER = '.output/release';
const ACCEPT = '--accept-manifests';

const problems: string[] = [];

/** Everything that has to hold before a version goes to the stores; leaves what they are to get in .output/release. */
function main(): void {
  const name = `plainsteps-${version()}`;
  const sources = sourceFiles();
  const packages = BROWSERS.map((browser) => ({ browser, data: buildPackage(browser) }));
  checkChangelog();
  checkManifests();
  lintFirefox();
  const again = rebuild(sources);
  for (const { browser, data } of packages) {
    if (!again[browser].equals(data)) problems.push(`Two builds for ${browser} differ.`);
  }
  const files = packages.map(({ browser, data }) => ({ path: `${name}-${browser}.zip`, data }));
  save([...files, { path: `${name}-sources.zip`, data: zip(sources) }]);
  for (const problem of problems) console.error(`\n!! ${problem}`);
  console.log(problems.length === 0 ? `\n${name} may go to the stores: ${FOLDER}` : '');
  process.exitCode = problems.length === 0 ? 0 : 1;
}

function checkChangelog(): void {
  const released = releasedAs(version());
  if (released && released !== head())
    problems.push(`${version()} was released from another commit: package.json needs a new version.`);
  if (!sectionOf(readChangelog(), version()))
    problems.push(`CHANGELOG.md says nothing of ${version()}: "npm run release:changelog" drafts it.`);
  const open = execFileSync('git', ['status', '--porcelain', '--untracked-files=no'], { encoding: 'utf8' });
  if (open) console.log('Not all changes are committed: do not send these packages to a store.');
}

function checkManifests(): void {
  for (const browser of BROWSERS) {
    if (process.argv.includes(ACCEPT)) acceptManifest(browser);
    const changes = manifestChanges(browser);
    if (changes)
      problems.push(
        `The manifest for ${browser} is not the reviewed one. If it is as it should be: npm run release:check -- ${ACCEPT}\n${changes}`,
      );
  }
}

function lintFirefox(): void {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'lint:firefox'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) problems.push(`Mozilla's lint refuses the Firefox package:\n${stdout}`);
}

function save(files: { path: string; data: Buffer }[]): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const { path, data } of files) {
    writeFileSync(`${FOLDER}/${path}`, data);
    console.log(`${hashOf(data)}  ${String(data.length).padStart(8)}  ${path}`);
  }
  writeFileSync(`${FOLDER}/SHA256SUMS`, files.map(({ path, data }) => `${hashOf(data)}  ${path}\n`).join(''));
}

main();
