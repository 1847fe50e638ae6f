import type { FoundStep } from '../model/found.ts';
import { actsIn, firstAct, isActText, isNamedAct } from './act.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { isConnector } from './instruction.ts';
import type { Line } from './line.ts';
import { stepOf } from './slice.ts';

/** So many acts may stand together in one of several paragraphs that are steps; of more, each is one. */
const MOST_ACTS = 2;

/** Keys and buttons that send what was typed or chosen, as they are called where they are named at all. */
const SENDING = /^["“«'‘(]?(?:eingabe|enter|entrée|intro|invio|ok(?!\p{L})|retur|ввод)/iu;
const MOST_WORDS = 3;

/**
 * The steps that one paragraph tells.
 * @param isSeries whether it is one of several, each of them a step or more
 */
export function paragraphSteps(line: Line, isSeries: boolean): FoundStep[] {
  const isOne = isSeries && (isNamedAct(line) || actsIn(line.text).length <= MOST_ACTS);
  return isOne ? [wholeStep(line)] : actSteps(line, isSeries);
}

/** A paragraph as one step: up to the sentence of its last act, and what it says after that as a note. */
function wholeStep(line: Line): FoundStep {
  const clauses = splitClauses(line.text);
  const last = clauses.findLast(({ act }) => act)?.start ?? 0;
  const rest = clauses.find(({ start, sentence }) => sentence && start > last);
  const step = stepOf(line, 0, rest ? line.text.slice(0, rest.start).trimEnd().length : line.text.length);
  if (rest) step.notes.push({ kind: 'note', text: line.text.slice(rest.start) });
  return step;
}

/**
 * Each act as one step, or each sentence of acts where there are several, or several paragraphs: who tells more writes them
 * as they would number them. A sentence that is not an act becomes a note of the act before.
 */
function actSteps(line: Line, isSeries: boolean): FoundStep[] {
  const steps: FoundStep[] = [];
  const bare = { ...line, pictures: [] };
  let from = -1;
  /** Where the sentence began that is a note, while it goes on. */
  let noted = -1;
  const begin = firstAct(line);
  const clauses = splitClauses(line.text);
  const bySentence = isSeries || sentencesOf(line.text, clauses).filter(isActText).length > 1;
  for (const { start, end, act, sentence } of clauses) {
    if (start < begin) continue;
    const last = steps.at(-1);
    if (sentence) noted = last && !isActText(line.text.slice(start, end)) ? start : -1;
    if (last && noted >= 0) {
      const text = line.text.slice(noted, end);
      if (!sentence) last.notes.pop();
      last.notes.push({ kind: 'note', text });
    } else if (last && !sentence && (bySentence || confirms(line.text, from, start, end))) {
      steps[steps.length - 1] = stepOf(bare, from, end);
    } else if (act || sentence || !last) {
      steps.push(stepOf(bare, start, end));
      from = start;
    } else steps[steps.length - 1] = stepOf(bare, from, end);
  }
  const [first] = steps;
  if (first) first.pictures.push(...line.pictures);
  return steps;
}

function sentencesOf(text: string, clauses: readonly Clause[]): string[] {
  const starts = clauses.flatMap(({ start, sentence }, index) => (sentence || index === 0 ? [start] : []));
  return starts.map((start, index) => text.slice(start, starts[index + 1]).trim());
}

/** Whether an act only sends what was done before: "type winver **and press Enter**", "… **and confirm**". */
function confirms(text: string, from: number, start: number, end: number): boolean {
  const joint = /\p{L}+\s*$/u.exec(text.slice(from, start))?.[0] ?? '';
  if (!isConnector(joint.trim().toLowerCase())) return false;
  const words = text.slice(start, end).split(/\s+/);
  return (
    words.length === 1 || (words.length <= MOST_WORDS && words.slice(1).some((word) => SENDING.test(word)))
  );
}
