import { Copy, Ellipsis, ListPlus, Locate } from 'lucide';
import type { VNode } from 'preact';
import type { Risk, Step } from '../../lib/model/analysis.ts';
import { t } from '../shared/i18n.ts';
import { Menu, type MenuItem } from '../shared/Menu.tsx';
import { Tick } from '../shared/Tick.tsx';
import { useGuide } from './context.ts';
import { safeText } from './model/export.ts';
import { numberOf, roomForNumbers } from './model/numbers.ts';
import { StepDetails } from './StepDetails.tsx';
import { StepText } from './StepText.tsx';
import { useRevealed } from './use-revealed.ts';

export interface StepsState {
  done: ReadonlySet<string>;
  /** Id of the step to do next; it is shown large. */
  current: string | undefined;
  risks: ReadonlyMap<string, Risk>;
}

interface Props {
  step: Step;
  state: StepsState;
  /** "3", or "3.2" of a substep. */
  number: string;
}

export function StepItem({ step, state, number }: Props): VNode {
  const { actions } = useGuide();
  const [revealed, reveal] = useRevealed(step);
  const done = state.done.has(step.id);
  const current = state.current === step.id;
  const words = `step-${step.id}`;
  return (
    <li class={`step ${done ? 'step-done' : ''} ${current ? 'step-current' : ''}`}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: pointing lights up the article, for the eye only. */}
      <div
        class="step-own"
        data-step={step.id}
        aria-current={current ? 'step' : undefined}
        onMouseEnter={() => actions.point(step.id, false)}
        onMouseLeave={() => actions.point(null, false)}
        onFocusIn={(event) => entered(event) && actions.point(step.id, true)}
      >
        <Tick checked={done} labelledBy={words} onChange={(checked) => actions.tick(step.id, checked)} />
        {/* Beside the words and not of them: they name the tick, which would say it again. */}
        <span class="step-number">{number}</span>
        <div class="step-body">
          <StepText step={step} id={words} revealed={revealed} />
          <StepDetails
            step={step}
            risks={state.risks}
            primary={current}
            revealed={revealed}
            onReveal={reveal}
          />
        </div>
        <StepTools step={step} />
      </div>
      {step.substeps.length > 0 && (
        <ol class="steps" style={roomForNumbers(step.substeps, number)}>
          {step.substeps.map((substep, index) => (
            <StepItem key={substep.id} step={substep} state={state} number={numberOf(index, number)} />
          ))}
        </ol>
      )}
    </li>
  );
}

function StepTools({ step }: { step: Step }): VNode {
  const { actions, present } = useGuide();
  const show = { label: t('showInArticle'), icon: Locate, onPick: () => actions.showInArticle(step.id) };
  const items: MenuItem[] = [
    ...(present ? [show] : []),
    { label: t('saveStep'), icon: ListPlus, onPick: () => actions.save({ type: 'step', step: step.id }) },
    {
      label: t('copyStep'),
      icon: Copy,
      onPick: () => actions.copy(safeText(step, { leftOut: t('copyLeftOut') })),
    },
  ];
  return (
    <div class="step-tools">
      <Menu icon={Ellipsis} label={t('stepMore')} items={items} />
    </div>
  );
}

/** Whether the focus came from outside of the step. */
function entered(event: FocusEvent): boolean {
  const step = event.currentTarget as Element;
  return !(event.relatedTarget instanceof Node && step.contains(event.relatedTarget));
}
