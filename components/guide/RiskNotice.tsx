import { OctagonX, TriangleAlert } from 'lucide';
import type { VNode } from 'preact';
import type { Risk } from '../../lib/model/analysis.ts';
import { Icon } from '../shared/Icon.tsx';
import { t, tData } from '../shared/i18n.ts';
import { useGuide } from './context.ts';

interface Props {
  risk: Risk;
  /** Leave the reasons folded away, as beside a step. */
  brief?: boolean;
}

/** A warning: what is wrong, why, and what to do instead. */
export function RiskNotice({ risk, brief = false }: Props): VNode {
  const { language } = useGuide();
  const say = (part: 'title' | 'explanation' | 'instead') => tData(`risk_${risk.rule}_${part}`, risk[part]);
  const reasons = (
    <>
      <p>{say('explanation')}</p>
      {risk.text && !brief && (
        <blockquote class="risk-quote" lang={language || undefined} dir="auto">
          {risk.text}
        </blockquote>
      )}
      {risk.instead && (
        <p>
          <strong>{t('riskInstead')}</strong> {say('instead')}
        </p>
      )}
    </>
  );
  return (
    <div class={`risk risk-${risk.level}`} role="note">
      <Icon icon={risk.level === 'danger' ? OctagonX : TriangleAlert} size={18} />
      <div class="risk-words">
        <p class="risk-title">
          <span class="visually-hidden">{t(risk.level === 'danger' ? 'riskDanger' : 'riskCaution')}: </span>
          {say('title')}
        </p>
        {brief ? (
          <details>
            <summary>{t('riskWhy')}</summary>
            {reasons}
          </details>
        ) : (
          reasons
        )}
      </div>
    </div>
  );
}
