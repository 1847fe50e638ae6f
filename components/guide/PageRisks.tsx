import type { VNode } from 'preact';
import type { Procedure, Risk } from '../../lib/model/analysis.ts';
import { t } from '../shared/i18n.ts';
import { allSteps } from './model/walk.ts';
import { RiskNotice } from './RiskNotice.tsx';

interface Props {
  risks: readonly Risk[];
  /** The procedures that are shown. */
  procedures: readonly Procedure[];
  onGo(step: string): void;
}

/** Warnings of the page as a whole, each rule once, and the way to the first step that has one of its own. */
export function PageRisks({ risks, procedures, onGo }: Props): VNode | null {
  const steps = allSteps(procedures);
  const atSteps = new Set(steps.flatMap((step) => step.risks));
  const dangerous = risks.filter(({ id, level }) => level === 'danger' && atSteps.has(id));
  const ofPage = oncePerRule(risks.filter(({ id }) => !atSteps.has(id)));
  if (ofPage.length === 0 && dangerous.length === 0) return null;
  const first = steps.find((step) => step.risks.some((id) => dangerous.some((risk) => risk.id === id)));
  return (
    <section class="page-risks" aria-label={t('warnings')}>
      {first && (
        <div class="risk risk-danger risk-summary">
          <p class="grow risk-title">{t('dangerInSteps')}</p>
          <button type="button" class="link" onClick={() => onGo(first.id)}>
            {t('showStep')}
          </button>
        </div>
      )}
      {ofPage.map((risk) => (
        <RiskNotice key={risk.id} risk={risk} />
      ))}
    </section>
  );
}

function oncePerRule(risks: readonly Risk[]): Risk[] {
  return risks.filter(({ rule }, index) => risks.findIndex((other) => other.rule === rule) === index);
}
