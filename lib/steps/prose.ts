import type { FoundProcedure, FoundStep } from '../model/found.ts';
import {
  isAct,
  isActText,
  isDense,
  isNamedAct,
  isOtherPath,
  isPlainAct,
  mayBeAct,
  showsPath,
} from './act.ts';
import { paragraphSteps } from './act-steps.ts';
import { canRun, isAllCode, isCodeAlone, isCommandLine, leadsToCode, namesCommand } from './code.ts';
import { addDetails } from './details.ts';
import { headingsOf } from './headings.ts';
import type { Line } from './line.ts';
import { opensNote } from './note.ts';
import { isOnScreen } from './on-screen.ts';
import { SENTENCE_BREAK } from './sentence.ts';
import { stepOf } from './slice.ts';

/** Letters of the longest name that is still one of a control or page. */
const LONGEST_NAME = 60;
const NAME_SHARE = 0.8;
/** Sentences. */
const SERIES = 3;

/** A procedure, and the index of its first line. */
export interface Placed extends FoundProcedure {
  start: number;
}

/**
 * Procedures told in running prose: one sentence with a click path and several acts, or paragraphs in a row that
 * each tell what to do. For sections that number nothing.
 * @param free whether a line may be one of them
 * @param suffices whether a run of paragraphs is more than advice
 * @param mayBeCode whether one act alone is a procedure not only where it has a click path, but where it runs code, too
 */
export function readProse(
  lines: readonly Line[],
  free: readonly boolean[],
  suffices: (run: readonly Line[]) => boolean,
  mayBeCode: boolean,
): Placed[] {
  const found: Placed[] = [];
  let section = 0;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line?.kind === 'heading') section = index + 1;
    const run = free[index] ? runFrom(lines, index) : [];
    const steps = suffices(run) ? stepsOf(run) : [];
    const isWhole = run.some(({ text }) => showsPath(text)) || (mayBeCode && steps.some(runsCode));
    if (steps.length > 1 || (steps.length > 0 && isWhole)) {
      found.push({ start: index, ...headingsOf(lines, section), steps });
    }
    index += Math.max(run.length, 1);
  }
  return found;
}

function runsCode({ text, code }: FoundStep): boolean {
  return namesCommand(text) || code.some((lines) => /\s/.test(lines) && canRun(lines));
}

/** Paragraphs in a row that tell what to do, with code, pictures and remarks between them. */
function runFrom(lines: readonly Line[], start: number): Line[] {
  if (!tellsToAct(lines, start)) return [];
  let end = start + 1;
  for (let index = end; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.kind === 'heading') break;
    const belongs =
      tellsToAct(lines, index) ||
      isOtherPath(line) ||
      isBetweenActs(lines, index) ||
      (index === end && isCodeAlone(line));
    if (belongs) end = index + 1;
    else if (!isAside(line, lines[index - 1])) break;
  }
  return lines.slice(start, end);
}

function tellsToAct(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  return line !== undefined && (isAct(line) || leadsToCode(line, lines[index + 1]));
}

/** Whether a paragraph that may be an act stands before one that is: in a run, so that it stands after one too. */
function isBetweenActs(lines: readonly Line[], index: number): boolean {
  const line = lines[index];
  if (!line || !mayBeAct(line)) return false;
  let next = index + 1;
  while (lines[next]?.text === '') next++;
  return tellsToAct(lines, next);
}

function isAside(line: Line, before: Line | undefined): boolean {
  if (isCodeAlone(line) || line.text === '' || line.remark || opensNote(line)) return true;
  return /[:：]$/.test(before?.text ?? '') && line.text.length < 80;
}

function stepsOf(run: readonly Line[]): FoundStep[] {
  const several = run.filter(isAct).length > 1;
  const steps: FoundStep[] = [];
  for (const [index, line] of run.entries()) {
    const last = steps.at(-1);
    if (isAct(line)) steps.push(...paragraphSteps(line, several));
    else if (leadsToCode(line, run[index + 1]) || isBetweenActs(run, index)) steps.push(stepOf(line, 0));
    else if (last && (isAllCode(line) || isCommandLine(line, last.text))) last.code.push(line.text);
    else if (last) addDetails(last, [line], null);
  }
  return steps;
}

/**
 * Whether a run points at things on the screen or at code to run, or names each of its acts: without that, advice would
 * pass for steps.
 */
export function isShown(run: readonly Line[]): boolean {
  if (run.some((line, index) => leadsToCode(line, run[index + 1]))) return true;
  const acts = run.filter(isPlainAct);
  if (acts.length > 1 && acts.every(isNamedAct)) return true;
  if (acts.some(({ text, code }) => showsPath(text) || code.length > 0 || isDense(text))) return true;
  const [first] = acts;
  if (acts.length === 1 && first) return namesOf(first) > 1;
  return acts.filter(isOnScreen).length * 2 > acts.length;
}

/** The same, or so many acts in a row that they can be told from advice by what they are about. */
export function isSeries(run: readonly Line[]): boolean {
  const acts = run.filter(isAct);
  const sentences = acts.flatMap(({ text }) => text.split(SENTENCE_BREAK)).filter(isActText).length;
  return sentences >= (acts.some(isOnScreen) ? SERIES - 1 : SERIES) || isShown(run);
}

/** Names of controls and pages that a line sets off. */
function namesOf({ text, emphasis }: Line): number {
  return emphasis.filter(
    ({ start, end }) => start > 0 && end - start < Math.min(LONGEST_NAME, text.length * NAME_SHARE),
  ).length;
}
