import { tokens } from '../../lib/text/normalise.ts';

export interface Score {
  expected: number;
  found: number;
  /** Steps that agree, in page order, wherever procedures begin and end. */
  matched: number;
  /** Steps that agree, in order, within procedures that belong together one to one. */
  inGroups: number;
  missing: string[];
  spurious: string[];
  /** Sizes of the expected and the found procedures. */
  shape: string;
}

interface Expected {
  steps: readonly string[];
}

/** Sub-steps follow their step. The labels hold few, so one that matches counts and one that does not is let pass. */
export interface Found {
  steps: readonly { text: string; sub: boolean }[];
}

type Bag = readonly string[];

const AGREEMENT = 0.8;

/** Compares procedures by the words of their steps: twice the common words over all words is 80% or more. */
export function scoreSteps(expected: readonly Expected[], found: readonly Found[]): Score {
  const wanted = expected.map(({ steps }) => steps.map(tokens));
  const given = found.map(({ steps }) => steps.map(({ text }) => tokens(text)));
  const all = found.flatMap(({ steps }) => steps);
  const pairs = align(wanted.flat(), given.flat());
  const matchedWanted = new Set(pairs.map(([index]) => index));
  const matchedGiven = new Set(pairs.map(([, index]) => index));
  return {
    expected: wanted.flat().length,
    found: all.filter(({ sub }, index) => !sub || matchedGiven.has(index)).length,
    matched: pairs.length,
    inGroups: countInGroups(wanted, given),
    missing: expected.flatMap(({ steps }) => steps).filter((_, index) => !matchedWanted.has(index)),
    spurious: all.filter(({ sub }, index) => !sub && !matchedGiven.has(index)).map(({ text }) => text),
    shape: `${expected.map(({ steps }) => steps.length)} / ${found.map(({ steps }) => steps.filter(({ sub }) => !sub).length)}`,
  };
}

export function addScores(
  scores: readonly Score[],
): Pick<Score, 'expected' | 'found' | 'matched' | 'inGroups'> {
  const sum = (name: 'expected' | 'found' | 'matched' | 'inGroups'): number =>
    scores.reduce((total, score) => total + score[name], 0);
  return {
    expected: sum('expected'),
    found: sum('found'),
    matched: sum('matched'),
    inGroups: sum('inGroups'),
  };
}

/** Takes the pair of procedures with most steps in common, then the next, each procedure once. */
function countInGroups(wanted: readonly Bag[][], given: readonly Bag[][]): number {
  const pairs = wanted.flatMap((one, left) =>
    given.map((other, right) => ({ left, right, common: align(one, other).length })),
  );
  pairs.sort((a, b) => b.common - a.common || a.left - b.left || a.right - b.right);
  const lefts = new Set<number>();
  const rights = new Set<number>();
  let total = 0;
  for (const { left, right, common } of pairs) {
    if (lefts.has(left) || rights.has(right)) continue;
    lefts.add(left);
    rights.add(right);
    total += common;
  }
  return total;
}

/** Longest common subsequence of agreeing steps, as pairs of indexes. */
function align(left: readonly Bag[], right: readonly Bag[]): [number, number][] {
  const agree = left.map((one) => right.map((other) => agreement(one, other) >= AGREEMENT));
  const best = Array.from({ length: left.length + 1 }, () => new Array<number>(right.length + 1).fill(0));
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const skip = Math.max(best[i + 1]![j]!, best[i]![j + 1]!);
      best[i]![j] = agree[i]![j] ? Math.max(skip, best[i + 1]![j + 1]! + 1) : skip;
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (agree[i]![j] && best[i]![j] === best[i + 1]![j + 1]! + 1) pairs.push([i++, j++]);
    else if (best[i + 1]![j]! >= best[i]![j + 1]!) i++;
    else j++;
  }
  return pairs;
}

function agreement(left: Bag, right: Bag): number {
  if (left.length + right.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count === 0) continue;
    counts.set(word, count - 1);
    common++;
  }
  return (2 * common) / (left.length + right.length);
}
