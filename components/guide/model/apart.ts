import type { Procedure } from '../../../lib/model/analysis.ts';
import type { Method } from './methods.ts';
import { ordinalsOf } from './ordinals.ts';

/** What is shown beside a name that others have, too: the heading that it stands under, else an ordinal. */
export interface Apart {
  part: string;
  ordinal: string;
}

/** For each procedure what tells it from others of its name. */
export function tellProcedures(procedures: readonly Procedure[]): Apart[] {
  const names = procedures.map(({ heading }) => heading);
  const parts = procedures.map(({ part }) => part);
  const ordinals = ordinalsOf(names);
  return procedures.map((_, index) => {
    const part = partThatTells(names, parts, index);
    return { part, ordinal: part ? '' : (ordinals[index] ?? '') };
  });
}

export interface RunName extends Apart {
  /** For screen readers, which name a choice before its ways: the first and the last of these. */
  spoken: string;
}

/** What tells runs of methods from each other; to the eye, their ways do, unless they are the very same. */
export function tellRuns(runs: readonly (readonly Method[])[], procedures: readonly Procedure[]): RunName[] {
  if (runs.length < 2) return runs.map(() => ({ spoken: '', part: '', ordinal: '' }));
  const byId = new Map(procedures.map(({ id, part }) => [id, part]));
  const parts = runs.map(([first]) => byId.get(first?.procedures[0] ?? '') ?? '');
  const ways = runs.map((run) => run.map(({ label }) => label).join('\n'));
  const ranges = runs.map((run) => `${run[0]?.label} – ${run.at(-1)?.label}`);
  const ordinals = ordinalsOf(ranges);
  return ranges.map((range, index) => {
    const part = partThatTells(ways, parts, index);
    const ordinal = part ? '' : (ordinals[index] ?? '');
    const seen = ways.filter((other) => other === ways[index]).length > 1;
    return seen
      ? { spoken: range, part, ordinal }
      : { spoken: `${range} ${ordinal}`.trim(), part: '', ordinal: '' };
  });
}

/** The part of one of several things of one name, if no two of these stand in the same; else nothing. */
function partThatTells(names: readonly string[], parts: readonly string[], index: number): string {
  const alike = parts.filter((_, other) => names[other] === names[index]);
  const tells = alike.length > 1 && new Set(alike.filter(Boolean)).size === alike.length;
  return (tells && parts[index]) || '';
}
