import { ChevronDown, CircleCheck } from 'lucide';
import type { VNode } from 'preact';
import type { Procedure } from '../../lib/model/analysis.ts';
import { Icon } from '../shared/Icon.tsx';
import { t } from '../shared/i18n.ts';
import { useGuide } from './context.ts';
import type { Apart } from './model/apart.ts';
import { numberOf, roomForNumbers } from './model/numbers.ts';
import { countDone, flatten } from './model/walk.ts';
import { StepItem, type StepsState } from './StepItem.tsx';
import { TellApart } from './TellApart.tsx';

interface Props {
  procedure: Procedure;
  /** What tells it from others of its name. */
  apart: Apart | undefined;
  state: StepsState;
  folded: boolean;
}

/** One procedure under its heading, which folds it. */
export function ProcedureSection({ procedure, apart, state, folded }: Props): VNode {
  const { actions, language } = useGuide();
  const steps = flatten(procedure.steps);
  const done = countDone(steps, state.done);
  const body = `procedure-${procedure.id}`;
  return (
    <section class="procedure card" aria-labelledby={`${body}-name`}>
      <h2 class="procedure-head">
        <button
          type="button"
          class="procedure-fold"
          aria-expanded={!folded}
          aria-controls={body}
          onClick={() => actions.fold(procedure.id, !folded)}
        >
          <Icon icon={ChevronDown} />
          <span class="grow" id={`${body}-name`} lang={language || undefined} dir="auto">
            {procedure.heading || t('steps')}
            {apart && <TellApart {...apart} />}
          </span>
          <Count done={done} total={steps.length} />
        </button>
      </h2>
      <ol class="steps" style={roomForNumbers(procedure.steps)} id={body} hidden={folded}>
        {procedure.steps.map((step, index) => (
          <StepItem key={step.id} step={step} state={state} number={numberOf(index)} />
        ))}
      </ol>
    </section>
  );
}

function Count({ done, total }: { done: number; total: number }): VNode {
  const finished = done === total;
  return (
    <span class={`count ${finished ? 'count-finished' : ''}`}>
      {finished && <Icon icon={CircleCheck} size={14} />}
      <span aria-hidden="true">
        {done} / {total}
      </span>
      <span class="visually-hidden">{t('stepsDone', done, total)}</span>
    </span>
  );
}
