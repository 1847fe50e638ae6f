import type { FoundProcedure, FoundStep } from '../../../../lib/model/found.ts';
import { surveySteps } from '../../../../lib/steps/find.ts';

/** A document from markup, with an address of its own. */
export function page(body: string, head = ''): Document {
  return new DOMParser().parseFromString(
    `<!doctype html><html><head><base href="https://articles.example/guide/">${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

export function proceduresOf(body: string, head = ''): FoundProcedure[] {
  return surveySteps(page(body, head).body).procedures;
}

/** The texts of all steps, by procedure. */
export function stepsOf(body: string, head = ''): string[][] {
  return proceduresOf(body, head).map(({ steps }) => steps.map(({ text }) => text));
}

export function flatten(steps: readonly FoundStep[]): FoundStep[] {
  return steps.flatMap((step) => [step, ...flatten(step.substeps)]);
}
