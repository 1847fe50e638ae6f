import type { FoundProcedure, FoundStep } from '../model/found.ts';

/** Steps of a page, sub-steps included: what is longer is no guide that anybody follows. */
const MOST_STEPS = 300;
const MOST_PER_STEP = 30;
/** Characters. */
const LONGEST_TEXT = 5_000;
const LONGEST_HEADING = 500;

/** What was found, without what no article has: bounds the work on a page that is made to be endless. */
export function withinLimits(procedures: readonly FoundProcedure[]): FoundProcedure[] {
  const cutter = new Cutter();
  return procedures
    .map((procedure) => ({
      ...procedure,
      heading: procedure.heading.slice(0, LONGEST_HEADING),
      steps: cutter.steps(procedure.steps),
    }))
    .filter(({ steps }) => steps.length > 0);
}

class Cutter {
  private left = MOST_STEPS;

  steps(steps: readonly FoundStep[]): FoundStep[] {
    const kept: FoundStep[] = [];
    for (const step of steps) {
      if (this.left-- <= 0) break;
      kept.push({ ...cut(step), substeps: this.steps(step.substeps) });
    }
    return kept;
  }
}

function cut(step: FoundStep): FoundStep {
  return {
    ...step,
    text: step.text.slice(0, LONGEST_TEXT),
    emphasis: step.emphasis.filter(({ end }) => end <= LONGEST_TEXT),
    code: step.code.slice(0, MOST_PER_STEP).map((text) => text.slice(0, LONGEST_TEXT)),
    pictures: step.pictures.slice(0, MOST_PER_STEP),
    notes: step.notes
      .slice(0, MOST_PER_STEP)
      .map(({ kind, text }) => ({ kind, text: text.slice(0, LONGEST_TEXT) })),
  };
}
