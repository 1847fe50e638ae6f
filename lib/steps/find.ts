import type { FoundProcedure } from '../model/found.ts';
import { headingKeys, isProcedure } from './classify.ts';
import type { Line } from './line.ts';
import { readLines } from './lines.ts';
import { readSequences, type Sequence } from './sequence.ts';
import { readStep } from './step.ts';
import { markTitles, readTitleSequences } from './titles.ts';

/**
 * The procedures within `root`, in page order. Never changes the document.
 * @param ignore elements whose contents do not count, such as ad blocks
 */
export function findProcedures(root: Element, ignore: ReadonlySet<Element> = new Set()): FoundProcedure[] {
  const lines = readLines(root, ignore);
  markTitles(lines);
  const headings = headingKeys(lines);
  const numbered = readSequences(lines).filter((sequence) => isProcedure(lines, sequence, headings));
  const titled = readTitleSequences(lines, numbered).filter((sequence) => isProcedure(lines, sequence));
  return [...numbered, ...titled]
    .sort((a, b) => start(a) - start(b))
    .map((sequence) => procedureOf(lines, sequence))
    .filter(({ steps }) => steps.length > 0);
}

function start({ entries: [first] }: Sequence): number {
  return first?.first ?? 0;
}

function procedureOf(lines: readonly Line[], sequence: Sequence): FoundProcedure {
  const heading = lines[sequence.section - 1];
  const steps = sequence.entries.map((entry) => readStep(lines, entry)).filter((step) => step !== null);
  return { heading: heading?.text ?? '', headingElement: heading?.element ?? null, steps };
}
