import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const CHANGELOG = 'CHANGELOG.md';

/** What the changelog says of a version; null if nothing. */
export function sectionOf(changelog: string, version: string): string | null {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((text) => text.split(/\s/, 1)[0] === version);
  return section?.slice(version.length).trim() || null;
}

/** The changelog with a new section on top. @throws Error if the version has one already */
export function withSection(changelog: string, version: string, subjects: readonly string[]): string {
  if (sectionOf(changelog, version)) throw new Error(`${CHANGELOG} tells of ${version} already.`);
  const section = `## ${version}\n\n${subjects.map((subject) => `- ${subject}`).join('\n')}\n`;
  const first = changelog.search(/^## /m);
  return first < 0
    ? `${changelog.trimEnd()}\n\n${section}`
    : `${changelog.slice(0, first)}${section}\n${changelog.slice(first)}`;
}

/** Subjects of the commits since the last tag, the latest first; of all commits if there is no tag. */
export function subjectsSinceTag(): string[] {
  const tag = git('tag', '--list', 'v*', '--merged', 'HEAD', '--sort=-version:refname').split('\n')[0];
  return git('log', '--no-merges', '--format=%s', tag ? `${tag}..HEAD` : 'HEAD')
    .split('\n')
    .filter(Boolean);
}

/** The commit that a version was released from, if it was. */
export function releasedAs(version: string): string | null {
  return git('tag', '--list', `v${version}`) === '' ? null : git('rev-list', '-n', '1', `v${version}`);
}

export function head(): string {
  return git('rev-parse', 'HEAD');
}

function git(...options: string[]): string {
  return execFileSync('git', options, { encoding: 'utf8' }).trim();
}

export function readChangelog(): string {
  return readFileSync(CHANGELOG, 'utf8');
}

export function writeChangelog(text: string): void {
  writeFileSync(CHANGELOG, text);
}
