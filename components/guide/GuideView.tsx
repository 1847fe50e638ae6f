import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { GuideContext, type GuideServices } from './context.ts';
import { GuideFooter } from './GuideFooter.tsx';
import { GuideHeader } from './GuideHeader.tsx';
import { GuideSteps } from './GuideSteps.tsx';
import { Legend, Shortcuts } from './Help.tsx';
import { actOnKey } from './keys.ts';
import { allSteps, countDone, currentStep } from './model/walk.ts';
import { SayingBar } from './SayingBar.tsx';
import type { GuideState } from './state.ts';
import { useSelected } from './use-selected.ts';

interface Props {
  state: GuideState;
  services: GuideServices;
}

/** The whole guide to one article. */
export function GuideView({ state, services }: Props): VNode {
  const [dialog, setDialog] = useState<'shortcuts' | 'legend' | null>(null);
  const { progress, choice } = state;
  const { actions } = services;
  const done = useMemo(() => new Set(progress.done), [progress.done]);
  const steps = allSteps(choice.procedures);
  const current = currentStep(choice.procedures, done)?.id;
  useSelected(state, actions);
  const save = (step: string) => actions.save({ type: 'step', step });
  return (
    <GuideContext.Provider value={services}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the steps within bubble up to here. */}
      <div class="guide" onKeyDown={(event) => actOnKey(event, save) && setDialog('shortcuts')}>
        <GuideHeader state={state} done={countDone(steps, done)} total={steps.length} onDialog={setDialog} />
        <GuideSteps state={state} done={done} current={current} />
        <SayingBar saying={state.saying} />
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
