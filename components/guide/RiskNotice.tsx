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
  const title = sayOf(risk)('title');
  return (
    <div class={`risk risk-${risk.level}`} role="note">
      <Icon icon={risk.level === 'danger' ? OctagonX : TriangleAlert} size={18} />
      <div class="risk-words">
        <p class="risk-title">
          <span class="visually-hidden">{t(risk.level === 'danger' ? 'riskDanger' : 'riskCaution')}: </span>
          {title}
        </p>
        {brief ? (
          <>
            <details>
              <summary>{t('riskWhy')}</summary>
              <Reasons risk={risk} />
            </details>
            {/* Paper cannot be unfolded, and not every browser lets a style do that. */}
            <div class="only-printed">
              <Reasons risk={risk} />
            </div>
          </>
        ) : (
          <Reasons risk={risk} quoted />
        )}
      </div>
    </div>
  );
}

function Reasons({ risk, quoted = false }: { risk: Risk; quoted?: boolean }): VNode {
  const { language } = useGuide();
  const say = sayOf(risk);
  return (
    <>
      <p>{say('explanation')}</p>
      {risk.text && quoted && (
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
}

/** The rule's words in the reader's language. */
function sayOf(risk: Risk): (part: 'title' | 'explanation' | 'instead') => string {
  return (part) => tData(`risk_${risk.rule}_${part}`, risk[part]);
}
