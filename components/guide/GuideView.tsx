import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { GuideContext, type GuideServices } from './context.ts';
import { Finished } from './Finished.tsx';
import { focusStep } from './focus-step.ts';
import { GuideFooter } from './GuideFooter.tsx';
import { GuideHeader } from './GuideHeader.tsx';
import { Legend, Shortcuts } from './Help.tsx';
import { actOnKey } from './keys.ts';
import { MethodPicker } from './MethodPicker.tsx';
import { chosenMethod } from './model/methods.ts';
import { selectProcedures } from './model/select.ts';
import { allSteps, countDone, currentStep } from './model/walk.ts';
import { PageRisks } from './PageRisks.tsx';
import { ProcedureSection } from './ProcedureSection.tsx';
import type { GuideState } from './state.ts';
import { useSelected } from './use-selected.ts';

interface Props {
  state: GuideState;
  services: GuideServices;
}

/** The whole guide to one article. */
export function GuideView({ state, services }: Props): VNode {
  const [dialog, setDialog] = useState<'shortcuts' | 'legend' | null>(null);
  const { analysis, progress } = state;
  const { actions, page } = services;
  const done = useMemo(() => new Set(progress.done), [progress.done]);
  const chosen = useMemo(() => new Set(progress.chosen), [progress.chosen]);
  const choice = useMemo(
    () => selectProcedures(analysis.procedures, chosen, state.version, page),
    [analysis, chosen, state.version, page],
  );
  const steps = allSteps(choice.procedures);
  const current = currentStep(choice.procedures, done)?.id;
  const risks = useMemo(() => new Map(analysis.risks.map((risk) => [risk.id, risk])), [analysis]);
  useSelected(state.selected, analysis.procedures, choice, progress.folded, actions);
  const finished = steps.length > 0 && countDone(steps, done) === steps.length;
  const save = (step: string) => actions.save({ type: 'step', step });
  return (
    <GuideContext.Provider value={services}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the steps within bubble up to here. */}
      <div class="guide" onKeyDown={(event) => actOnKey(event, save) && setDialog('shortcuts')}>
        <GuideHeader
          state={state}
          done={countDone(steps, done)}
          total={steps.length}
          versions={choice.versions}
          version={choice.version}
          onDialog={setDialog}
        />
        <main class="guide-main">
          {!state.recognised && <p class="hint">{t(steps.length > 0 ? 'notRecognised' : 'noSteps')}</p>}
          <PageRisks risks={analysis.risks} procedures={choice.procedures} onGo={focusStep} />
          {choice.methods.map((methods) => {
            const shown = chosenMethod(methods, chosen);
            const { procedures } = analysis;
            return shown && <MethodPicker key={shown.label} {...{ methods, shown, procedures, done }} />;
          })}
          {choice.procedures.map((procedure) => (
            <ProcedureSection
              key={procedure.id}
              procedure={procedure}
              state={{ done, current, risks }}
              folded={progress.folded.includes(procedure.id)}
            />
          ))}
          {finished && <Finished />}
        </main>
        {steps.length > 0 && (
          <GuideFooter
            procedures={choice.procedures}
            current={current}
            shortcut={state.shortcut}
            onShortcuts={() => setDialog('shortcuts')}
          />
        )}
        {dialog === 'shortcuts' && <Shortcuts shortcut={state.shortcut} onClose={() => setDialog(null)} />}
        {dialog === 'legend' && <Legend onClose={() => setDialog(null)} />}
      </div>
    </GuideContext.Provider>
  );
}
