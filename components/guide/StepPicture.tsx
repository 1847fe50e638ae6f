import { Image } from 'lucide';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Picture } from '../../lib/model/analysis.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/i18n.ts';
import { useGuide } from './context.ts';

/** A step's picture: nothing is fetched before the reader asks for it, and then without telling from where. */
export function StepPicture({ picture }: { picture: Picture }): VNode | null {
  const { language } = useGuide();
  const [state, setState] = useState<'asked' | 'failed' | null>(null);
  const site = siteOf(picture.url);
  if (!site) return null;
  if (state === null) {
    return (
      <Button
        look="quiet"
        class="picture-button"
        icon={Image}
        title={t('pictureFrom', site)}
        onClick={() => setState('asked')}
      >
        {t('showPicture')}
      </Button>
    );
  }
  if (state === 'failed') return <p class="muted">{t('pictureFailed', site)}</p>;
  return (
    <figure class="picture">
      <img
        src={picture.url}
        alt={picture.alt || t('pictureOfStep')}
        lang={picture.alt ? language || undefined : undefined}
        referrerpolicy="no-referrer"
        onError={() => setState('failed')}
      />
      <figcaption class="muted">{t('pictureFrom', site)}</figcaption>
    </figure>
  );
}

/** Host of a web address, null for anything else. */
function siteOf(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/.test(url.protocol) ? url.host : null;
}
