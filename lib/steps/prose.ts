import type { FoundProcedure, FoundStep } from '../model/found.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { addDetails, isAllCode, isCommandLine } from './details.ts';
import { headingOf } from './headings.ts';
import { isInstruction } from './instruction.ts';
import type { Line } from './line.ts';
import { opensNote } from './note.ts';
import { isCondition, isNote } from './signals.ts';
import { stepOf } from './slice.ts';

/** A click path: "Settings > System", "Settings → System". */
const PATH = /[\p{L}\p{N})"”’」』】]\s?(?:>|→|›|»|⇒|➔|->|=>)\s?["“‘(「『【]?[\p{L}\p{N}]/u;
const LINKED_SHARE = 0.5;
/** Longer paragraphs tell a story. Letters. */
const LONGEST = 3000;
/** Letters of the longest name that is still one of a control or page. */
const LONGEST_NAME = 60;
const NAME_SHARE = 0.8;
const SENTENCE_BREAK = /(?<=[.!?。！？])\s/u;
/** So many acts make a paragraph a procedure of its own, whatever it begins with. */
const DENSE = 3;
/** Letters of "Hello, no, you need not." */
const LONGEST_GREETING = 60;

/**
 * Procedures told in running prose: one sentence with a click path and several acts, or paragraphs in a row that
 * each tell what to do. For articles that number nothing.
 */
export function readProse(lines: readonly Line[]): FoundProcedure[] {
  const found: FoundProcedure[] = [];
  let section = 0;
  for (let index = 0; index < lines.length; ) {
    const line = lines[index];
    if (line?.kind === 'heading') section = index + 1;
    const run = runFrom(lines, index);
    const steps = stepsOf(run);
    if (steps.length > 1 || run.some(({ text }) => PATH.test(text))) {
      const heading = headingOf(lines, section);
      found.push({ heading: heading?.text ?? '', headingElement: heading?.element ?? null, steps });
    }
    index += Math.max(run.length, 1);
  }
  return found;
}

/** Paragraphs in a row that tell what to do, with code, pictures and remarks between them. */
function runFrom(lines: readonly Line[], start: number): Line[] {
  const first = lines[start];
  if (!first || !isAct(first)) return [];
  let end = start + 1;
  for (let index = end; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.kind === 'heading') break;
    const belongs = isAct(line) || isOtherPath(line) || (index === end && isCodeAlone(line));
    if (belongs) end = index + 1;
    else if (!isAside(line, lines[index - 1])) break;
  }
  return lines.slice(start, end);
}

function isCodeAlone(line: Line): boolean {
  return line.kind === 'code' || isAllCode(line);
}

function isAct(line: Line): boolean {
  const { kind, text, item, remark, linked } = line;
  if (kind !== 'text' || item || remark || text.length > LONGEST || opensNote(line)) return false;
  if (linked > text.length * LINKED_SHARE) return false;
  return firstAct(line) >= 0 && !/[?？]$/.test(text);
}

/** Where the acts of a paragraph begin: with it, or after a short word to the one who asked; -1 if it has none. */
function firstAct({ text }: Line): number {
  const [first = '', second = '', third = ''] = text.split(SENTENCE_BREAK, 3);
  if (isActText(first)) return 0;
  const greeting = first.length <= LONGEST_GREETING && !isCondition(first) && !PATH.test(first);
  const next = [second, third].find((sentence) => PATH.test(sentence));
  if (greeting && next && isActText(next)) return text.indexOf(next);
  return isDense(text) ? (actsIn(text)[0]?.start ?? -1) : -1;
}

function isDense(text: string): boolean {
  return actsIn(text).length >= DENSE;
}

function actsIn(text: string): Clause[] {
  return splitClauses(text).filter(({ act }) => act);
}

/** "Otherwise go to Settings > …": kept with the acts before, as a remark. */
function isOtherPath({ kind, text, item, linked }: Line): boolean {
  if (kind !== 'text' || item || text.length > LONGEST || linked > text.length * LINKED_SHARE) return false;
  return isCondition(text) && PATH.test(text) && isInstruction(text);
}

function isAside(line: Line, before: Line | undefined): boolean {
  if (isCodeAlone(line) || line.text === '' || line.remark || opensNote(line)) return true;
  return /[:：]$/.test(before?.text ?? '') && line.text.length < 80;
}

function stepsOf(run: readonly Line[]): FoundStep[] {
  if (!isShown(run)) return [];
  const steps: FoundStep[] = [];
  for (const line of run) {
    const last = steps.at(-1);
    if (isAct(line)) steps.push(...actsOf(line));
    else if (last && (isAllCode(line) || isCommandLine(line, last.text))) last.code.push(line.text);
    else if (last) addDetails(last, [line], null);
  }
  return steps;
}

/** Whether a run points at things on the screen: without that, advice would pass for steps. */
function isShown(run: readonly Line[]): boolean {
  const acts = run.filter(isAct);
  if (acts.some(({ text, code }) => PATH.test(text) || code.length > 0 || isDense(text))) return true;
  const [first] = acts;
  if (acts.length === 1 && first) return namesOf(first) > 1;
  return acts.filter((act) => namesOf(act) > 0).length * 2 > acts.length;
}

/** Names of controls and pages that a line sets off. */
function namesOf({ text, emphasis }: Line): number {
  return emphasis.filter(
    ({ start, end }) => start > 0 && end - start < Math.min(LONGEST_NAME, text.length * NAME_SHARE),
  ).length;
}

/** The acts of one paragraph; a sentence that is not an act becomes a note of the act before. */
function actsOf(line: Line): FoundStep[] {
  const steps: FoundStep[] = [];
  const bare = { ...line, pictures: [] };
  let from = -1;
  /** Where the sentence began that is a note, while it goes on. */
  let noted = -1;
  const begin = firstAct(line);
  for (const { start, end, act, sentence } of splitClauses(line.text)) {
    if (start < begin) continue;
    const last = steps.at(-1);
    if (sentence) noted = last && !isActText(line.text.slice(start, end)) ? start : -1;
    if (last && noted >= 0) {
      const text = line.text.slice(noted, end);
      if (!sentence) last.notes.pop();
      last.notes.push({ kind: 'note', text });
    } else if (act || sentence || !last) {
      steps.push(stepOf(bare, start, end));
      from = start;
    } else steps[steps.length - 1] = stepOf(bare, from, end);
  }
  const [first] = steps;
  if (first) first.pictures.push(...line.pictures);
  return steps;
}

/** Whether a sentence begins with an act, or leads to a click path with one. */
function isActText(text: string): boolean {
  if (isCondition(text) || isNote(text)) return false;
  const [clause] = splitClauses(text);
  return clause?.act === true || (PATH.test(text) && isInstruction(text));
}
