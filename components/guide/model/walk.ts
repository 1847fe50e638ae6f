import type { Procedure, Step } from '../../../lib/model/analysis.ts';

/** Steps and their substeps in page order. */
export function flatten(steps: readonly Step[]): Step[] {
  return steps.flatMap((step) => [step, ...flatten(step.substeps)]);
}

export function allSteps(procedures: readonly Procedure[]): Step[] {
  return procedures.flatMap(({ steps }) => flatten(steps));
}

export function countDone(steps: readonly Step[], done: ReadonlySet<string>): number {
  return steps.filter(({ id }) => done.has(id)).length;
}

/** The first step that is not done: a substep where its step has one left. */
export function currentStep(procedures: readonly Procedure[], done: ReadonlySet<string>): Step | undefined {
  const open = procedures.flatMap(({ steps }) => steps).find(({ id }) => !done.has(id));
  return open && (flatten(open.substeps).find(({ id }) => !done.has(id)) ?? open);
}

export interface TickChange {
  step: string;
  done: boolean;
}

/**
 * What ticking one step changes: a step is ticked together with its substeps; the last substep ticks its step; a
 * substep that is taken back takes back the steps above it.
 */
export function tickChanges(
  procedures: readonly Procedure[],
  id: string,
  done: boolean,
  ticked: ReadonlySet<string>,
): TickChange[] {
  const line = pathTo(
    procedures.flatMap(({ steps }) => steps),
    id,
  );
  const own = line.at(-1);
  if (!own) return [];
  const after = new Set(ticked);
  for (const step of flatten([own])) set(after, step.id, done);
  for (const above of line.slice(0, -1).reverse()) {
    set(after, above.id, done && above.substeps.every((substep) => after.has(substep.id)));
  }
  const touched = [...line.map((step) => step.id), ...flatten(own.substeps).map((step) => step.id)];
  return touched
    .filter((step) => after.has(step) !== ticked.has(step))
    .map((step) => ({ step, done: after.has(step) }));
}

function set(ids: Set<string>, id: string, present: boolean): void {
  if (present) ids.add(id);
  else ids.delete(id);
}

function pathTo(steps: readonly Step[], id: string): Step[] {
  for (const step of steps) {
    if (step.id === id) return [step];
    const below = pathTo(step.substeps, id);
    if (below.length > 0) return [step, ...below];
  }
  return [];
}
