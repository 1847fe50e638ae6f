import type { FoundProcedure } from '../model/found.ts';
import { readBareBullets, readBulletSequences } from './bullets.ts';
import { headingKeys, isProcedure } from './classify.ts';
import { headingOf } from './headings.ts';
import { readHowTos } from './how-to.ts';
import type { Line } from './line.ts';
import { readLines } from './lines.ts';
import { readOrderSequences } from './order.ts';
import { readProse } from './prose.ts';
import { readSequences, type Sequence } from './sequence.ts';
import { readStep } from './step.ts';
import { markTitles, numberTitles, readTitleSequences } from './titles.ts';
import { takeTrail } from './trail.ts';

/**
 * The procedures within `root`, in page order. Never changes the document.
 * @param ignore elements whose contents do not count, such as ad blocks
 */
export function findProcedures(root: Element, ignore: ReadonlySet<Element> = new Set()): FoundProcedure[] {
  const lines = readLines(root, ignore);
  markTitles(lines);
  numberTitles(lines);
  const found = findSequences(root, lines);
  const taken = new Set(found.flatMap(({ entries }) => entries.map(({ first }) => first)));
  for (const sequence of found) takeTrail(lines, sequence, taken);
  const procedures = found
    .map((sequence) => procedureOf(lines, sequence))
    .filter(({ steps }) => steps.length > 0);
  return procedures.length > 0 ? procedures : readProse(lines);
}

/** What the article numbers first, then what it shows to be steps in other ways. */
function findSequences(root: Element, lines: readonly Line[]): Sequence[] {
  const headings = headingKeys(lines);
  const found = readSequences(lines).filter((sequence) => isProcedure(lines, sequence, headings));
  found.push(...readTitleSequences(lines, found).filter((sequence) => isProcedure(lines, sequence)));
  found.push(...readBulletSequences(lines, found));
  found.push(...readOrderSequences(lines, found));
  found.push(...readHowTos(root, lines, found));
  if (found.length === 0) found.push(...readBareBullets(lines));
  return found.sort((a, b) => start(a) - start(b));
}

function start({ entries: [first] }: Sequence): number {
  return first?.first ?? 0;
}

function procedureOf(lines: readonly Line[], sequence: Sequence): FoundProcedure {
  const heading = headingOf(lines, sequence.section);
  const steps = sequence.entries.map((entry) => readStep(lines, entry)).filter((step) => step !== null);
  return { heading: heading?.text ?? '', headingElement: heading?.element ?? null, steps };
}
