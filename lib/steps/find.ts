import type { FoundProcedure, FoundStep } from '../model/found.ts';
import { readBareBullets, readBulletSequences } from './bullets.ts';
import { headingKeys, isProcedure } from './classify.ts';
import { headingsOf } from './headings.ts';
import { readHowTos } from './how-to.ts';
import { isInstruction } from './instruction.ts';
import type { Line } from './line.ts';
import { readLines } from './lines.ts';
import { readOrderSequences } from './order.ts';
import { isSeries, isShown, type Placed, readProse } from './prose.ts';
import { freeLines } from './sections.ts';
import { readSequences, type Sequence } from './sequence.ts';
import { readStep } from './step.ts';
import { markTitles, numberTitles, readCodeTitles, readTitleSequences } from './titles.ts';
import { takeTrail } from './trail.ts';

/** Titles with code beneath: fewer may be examples. */
const SEVERAL = 3;

/** What an article shows to be procedures, and what else it may tell. */
export interface StepSurvey {
  /** In page order. */
  procedures: FoundProcedure[];
  /**
   * These, and those of the sections without any that tell what to do in another way than the rest of the article: in
   * a bare list, under titles, in prose. An aside may look like that, so each must be wanted.
   */
  all(isWanted: (procedure: FoundProcedure) => boolean): FoundProcedure[];
}

/**
 * The procedures within `root`. Never changes the document.
 * @param ignore elements whose contents do not count, such as ad blocks
 */
export function surveySteps(root: Element, ignore: ReadonlySet<Element> = new Set()): StepSurvey {
  const lines = readLines(root, ignore);
  markTitles(lines);
  numberTitles(lines);
  const codeTitles = readCodeTitles(lines);
  const sequences = findShown(root, lines, codeTitles);
  const shown = placeAll(lines, sequences);
  const plain = shown.length > 0 ? shown : findTold(lines, codeTitles, [], false);
  const known = new Set(plain.map(({ start }) => start));
  const told = () => findTold(lines, codeTitles, sequences, true).filter(({ start }) => !known.has(start));
  return {
    procedures: inOrder(plain),
    all: (isWanted) => inOrder([...onlyTelling(plain), ...told().filter(isWanted)]),
  };
}

/** Without lists that tell the reader to do nothing, as a history or what an author likes, where others do. */
function onlyTelling(procedures: readonly Placed[]): readonly Placed[] {
  const telling = procedures.filter(({ steps }) => steps.some(tells));
  return telling.length > 0 ? telling : procedures;
}

function tells({ text, code, substeps }: FoundStep): boolean {
  return code.length > 0 || isInstruction(text) || substeps.some(tells);
}

/** What the article numbers, announces or puts in order. */
function findShown(root: Element, lines: readonly Line[], codeTitles: readonly Sequence[]): Sequence[] {
  const headings = headingKeys(lines);
  const listed = readSequences(lines).filter((sequence) => isProcedure(lines, sequence, headings));
  const titled = readTitleSequences(lines, listed).filter((sequence) => isProcedure(lines, sequence));
  const found = [...listed.filter((sequence) => !isWithin(sequence, titled)), ...titled];
  found.push(...readBulletSequences(lines, found));
  found.push(...readOrderSequences(lines, found));
  found.push(...readHowTos(root, lines, found));
  const free = freeLines(lines, found);
  const several = codeTitles.filter(({ entries }) => entries.length >= SEVERAL);
  found.push(...several.filter(({ entries }) => entries.every(({ first }) => free[first])));
  return found;
}

/** Whether what a sequence lists is the detail of another's entry. */
function isWithin(inner: Sequence, outer: readonly Sequence[]): boolean {
  const at = start(inner);
  return outer.some(({ entries }) => entries.some(({ first, end }) => first <= at && at < end));
}

/**
 * What sections without any of that show to be steps in other ways.
 * @param hasSubject whether it will be asked of each what it is about, so that less must tell it from advice
 */
function findTold(
  lines: readonly Line[],
  codeTitles: readonly Sequence[],
  shown: readonly Sequence[],
  hasSubject: boolean,
): Placed[] {
  const found: Sequence[] = [];
  for (const sequences of [readBareBullets(lines), codeTitles]) {
    const free = freeLines(lines, [...shown, ...found]);
    found.push(...sequences.filter((sequence) => free[start(sequence)]));
  }
  return [
    ...placeAll(lines, found),
    ...readProse(lines, freeLines(lines, [...shown, ...found]), hasSubject ? isSeries : isShown, hasSubject),
  ];
}

function placeAll(lines: readonly Line[], sequences: readonly Sequence[]): Placed[] {
  const ordered = [...sequences].sort((a, b) => start(a) - start(b));
  const taken = new Set(ordered.flatMap(({ entries }) => entries.map(({ first }) => first)));
  for (const sequence of ordered) takeTrail(lines, sequence, taken);
  return ordered
    .map((sequence) => ({ start: start(sequence), ...procedureOf(lines, sequence) }))
    .filter(({ steps }) => steps.length > 0);
}

function inOrder(placed: readonly Placed[]): FoundProcedure[] {
  return [...placed].sort((a, b) => a.start - b.start).map(({ start: _, ...procedure }) => procedure);
}

function start({ entries: [first] }: Sequence): number {
  return first?.first ?? 0;
}

function procedureOf(lines: readonly Line[], sequence: Sequence): FoundProcedure {
  const steps = sequence.entries.map((entry) => readStep(lines, entry)).filter((step) => step !== null);
  return { ...headingsOf(lines, sequence.section), steps };
}
