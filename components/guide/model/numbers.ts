import type { Step } from '../../../lib/model/analysis.ts';

/** What the eye and copies call a step: "3", and "3.2" its second substep. */
export function numberOf(index: number, above = ''): string {
  return above ? `${above}.${index + 1}` : String(index + 1);
}

/** For the style of a list: the room of its longest number in figures, so that the words stand below each other. */
export function roomForNumbers(steps: readonly Step[], above = ''): Record<string, number> {
  const longest = numberOf(steps.length - 1, above);
  const points = longest.split('.').length - 1;
  // A point takes half the room of a figure, if that.
  return { '--figures': longest.length - points / 2 };
}
