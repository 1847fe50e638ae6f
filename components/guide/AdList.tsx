import { Eye, EyeOff } from 'lucide';
import type { VNode } from 'preact';
import type { AdBlockSummary } from '../../lib/model/analysis.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/i18n.ts';
import { AdReason } from './AdReason.tsx';
import { useGuide } from './context.ts';

interface Props {
  blocks: readonly AdBlockSummary[];
  hidden: readonly boolean[];
}

/** Every ad block with the reason why it was taken for one; each can be shown again. */
export function AdList({ blocks, hidden }: Props): VNode {
  const { actions } = useGuide();
  const anyHidden = hidden.some(Boolean);
  return (
    <section class="ads card" aria-label={t('adsTitle')}>
      <div class="row">
        <p class="muted grow">{t('adsExplained')}</p>
        <Button onClick={() => actions.setAds('all', !anyHidden)}>
          {t(anyHidden ? 'adsShowAll' : 'adsHideAll')}
        </Button>
      </div>
      <ul>
        {blocks.map((block, index) => (
          <AdRow
            key={index}
            block={block}
            hidden={hidden[index] ?? false}
            onToggle={(hide) => actions.setAds(index, hide)}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps {
  block: AdBlockSummary;
  hidden: boolean;
  onToggle(hide: boolean): void;
}

function AdRow({ block, hidden, onToggle }: RowProps): VNode {
  const { language } = useGuide();
  const text = block.text || t('adsNoText');
  return (
    <li class="row ad">
      <div class="grow">
        <p class="ad-text" lang={block.text ? language || undefined : undefined} dir="auto">
          {text}
        </p>
        <AdReason kind={block.kind} detail={block.detail} />
      </div>
      <Button
        look="quiet"
        icon={hidden ? Eye : EyeOff}
        label={t(hidden ? 'adShow' : 'adHide', text)}
        onClick={() => onToggle(!hidden)}
      />
    </li>
  );
}
