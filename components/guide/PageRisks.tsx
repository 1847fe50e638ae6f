import type { VNode } from 'preact';
import type { Procedure, Risk } from '../../lib/model/analysis.ts';
import { t } from '../shared/i18n.ts';
import { allSteps } from './model/walk.ts';
import { RiskNotice } from './RiskNotice.tsx';

interface Props {
  risks: readonly Risk[];
  procedures: readonly Procedure[];
  /** Those of the procedures that are shown: neither other methods nor other versions. */
  shown: readonly Procedure[];
  onGo(step: string): void;
}

/** Warnings of the page as a whole, each rule once, and the way to the first step that has one of its own. */
export function PageRisks({ risks, procedures, shown, onGo }: Props): VNode | null {
  const atSteps = new Set(allSteps(procedures).flatMap((step) => step.risks));
  const ofPage = oncePerRule(risks.filter(({ id }) => !atSteps.has(id)));
  const dangers = new Set(risks.filter(({ level }) => level === 'danger').map(({ id }) => id));
  const first = allSteps(shown).find((step) => step.risks.some((id) => dangers.has(id)));
  if (ofPage.length === 0 && !first) return null;
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
