import { OctagonX } from 'lucide';
import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Procedure } from '../../lib/model/analysis.ts';
import { Icon } from '../shared/Icon.tsx';
import { t } from '../shared/i18n.ts';
import { useGuide } from './context.ts';
import type { RunName } from './model/apart.ts';
import { isDangerous, type Method } from './model/methods.ts';
import { allSteps, countDone } from './model/walk.ts';
import { TellApart } from './TellApart.tsx';

interface Props {
  name: RunName;
  methods: readonly Method[];
  shown: Method;
  procedures: readonly Procedure[];
  done: ReadonlySet<string>;
  /** Ids of procedures. */
  dangerous: ReadonlySet<string>;
}

/** So many are seen at once; of more, the list scrolls. */
const MOST = 6;

/** One of several ways to the same end is shown; this chooses which. */
export function MethodPicker({ name, methods, shown, procedures, done, dangerous }: Props): VNode {
  const { actions, language } = useGuide();
  const group = useId();
  const choose = (method: Method) => {
    const others = methods.filter((other) => other !== method).flatMap((other) => other.procedures);
    actions.choose(method.procedures, others);
  };
  return (
    <fieldset class="methods card">
      <legend class="methods-title">
        {t('chooseMethod')}{' '}
        {name.spoken && (
          <span class="visually-hidden" lang={language || undefined}>
            {name.spoken}
          </span>
        )}
        <TellApart {...name} />
      </legend>
      <div class={methods.length > MOST ? 'methods-many' : undefined}>
        {methods.map((method) => {
          const steps = allSteps(procedures.filter(({ id }) => method.procedures.includes(id)));
          return (
            <label key={method.label} class="method">
              <input type="radio" name={group} checked={method === shown} onChange={() => choose(method)} />
              <span class="grow" lang={language || undefined} dir="auto">
                {method.label}
              </span>
              {isDangerous(method, dangerous) && (
                <span class="method-danger">
                  <Icon icon={OctagonX} size={14} />
                  {t('riskDanger')}
                </span>
              )}
              <span class="count" aria-hidden="true">
                {countDone(steps, done)} / {steps.length}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
