import { useEffect } from 'preact/hooks';
import type { Procedure } from '../../lib/model/analysis.ts';
import type { GuideActions } from './context.ts';
import { focusStep } from './focus-step.ts';
import { procedureOf, type Selection } from './model/select.ts';
import { versionOf } from './model/versions.ts';
import type { GuideState } from './state.ts';

/**
 * Follows a click in the article to its step: shows the method or version that it belongs to, unfolds its procedure,
 * then goes there.
 */
export function useSelected(
  { selected, analysis, choice, progress }: GuideState,
  actions: GuideActions,
): void {
  useEffect(() => {
    const procedure = selected && procedureOf(analysis.procedures, selected.step);
    if (!procedure) return;
    if (!choice.procedures.includes(procedure)) bringUp(procedure, choice, actions);
    if (progress.folded.includes(procedure.id)) actions.fold(procedure.id, false);
    const frame = requestAnimationFrame(() => focusStep(selected.step));
    return () => cancelAnimationFrame(frame);
    // Only a new click moves the focus.
  }, [selected]);
}

function bringUp(procedure: Procedure, choice: Selection, actions: GuideActions): void {
  const run = choice.methods.find((methods) =>
    methods.some((method) => method.procedures.includes(procedure.id)),
  );
  const version = versionOf(procedure.heading);
  if (!run) {
    if (version) actions.chooseVersion(version);
    return;
  }
  const method = run.find(({ procedures }) => procedures.includes(procedure.id));
  const others = run.filter((other) => other !== method).flatMap((other) => other.procedures);
  if (method) actions.choose(method.procedures, others);
}
