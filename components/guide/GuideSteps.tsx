import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { t } from '../shared/i18n.ts';
import { ArticleGone } from './ArticleGone.tsx';
import { useGuide } from './context.ts';
import { Finished } from './Finished.tsx';
import { focusStep } from './focus-step.ts';
import { MethodPicker } from './MethodPicker.tsx';
import { tellProcedures, tellRuns } from './model/apart.ts';
import { chosenMethod } from './model/methods.ts';
import { PageRisks } from './PageRisks.tsx';
import { ProcedureSection } from './ProcedureSection.tsx';
import type { GuideState } from './state.ts';
import { useScroll } from './use-scroll.ts';

interface Props {
  state: GuideState;
  done: ReadonlySet<string>;
  current: string | undefined;
}

/** The part that scrolls: warnings, the choice of method, the procedures. */
export function GuideSteps({ state, done, current }: Props): VNode {
  const { actions, present } = useGuide();
  const { analysis, progress, choice } = state;
  const { procedures } = analysis;
  const chosen = useMemo(() => new Set(progress.chosen), [progress.chosen]);
  const risks = useMemo(() => new Map(analysis.risks.map((risk) => [risk.id, risk])), [analysis]);
  const main = useScroll(progress.scroll, actions.scrolled);
  const names = tellRuns(choice.methods, procedures);
  const apart = tellProcedures(choice.procedures);
  const empty = choice.procedures.length === 0;
  return (
    <main class="guide-main" ref={main}>
      {!present && <ArticleGone />}
      {empty && <p class="hint">{t('noSteps')}</p>}
      {!empty && !state.recognised && <p class="hint">{t('notRecognised')}</p>}
      <PageRisks risks={analysis.risks} procedures={procedures} shown={choice.procedures} onGo={focusStep} />
      {choice.methods.map((methods, index) => {
        const name = names[index];
        const shown = chosenMethod(methods, chosen, choice.dangerous);
        return (
          shown &&
          name && (
            <MethodPicker
              key={methods[0]?.procedures[0]}
              {...{ name, methods, shown, procedures, done }}
              dangerous={choice.dangerous}
            />
          )
        );
      })}
      {choice.procedures.map((procedure, index) => (
        <ProcedureSection
          key={procedure.id}
          procedure={procedure}
          apart={apart[index]}
          state={{ done, current, risks }}
          folded={progress.folded.includes(procedure.id)}
        />
      ))}
      {!empty && current === undefined && <Finished />}
    </main>
  );
}
