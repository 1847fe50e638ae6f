import { readChangelog, subjectsSinceTag, withSection, writeChangelog } from './release/changelog.ts';
import { version } from './release/version.ts';

/** Writes a draft of this version's section from the commits since the last tag, for somebody to make readable. */
writeChangelog(withSection(readChangelog(), version(), subjectsSinceTag()));
console.log(`CHANGELOG.md has a draft for ${version()}: please put it into the reader's words.`);
