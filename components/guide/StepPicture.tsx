import { Image } from 'lucide';
import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Picture } from '../../lib/model/analysis.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/i18n.ts';
import { useGuide } from './context.ts';

interface Props {
  picture: Picture;
}

/** A step's picture: nothing is fetched before the reader asks for it, and then without telling from where. */
export function StepPicture({ picture }: Props): VNode | null {
  const [asked, setAsked] = useState(false);
  const site = siteOf(picture.url);
  if (!site) return null;
  if (asked) return <Asked picture={picture} site={site} />;
  return (
    <Button
      look="quiet"
      class="picture-button"
      icon={Image}
      title={t('pictureFrom', site)}
      onClick={() => setAsked(true)}
    >
      {t('showPicture')}
    </Button>
  );
}

/** Takes the focus from the button in whose place it comes, and keeps it where the picture cannot be fetched. */
function Asked({ picture, site }: Props & { site: string }): VNode {
  const { language } = useGuide();
  const [failed, setFailed] = useState(false);
  const figure = useRef<HTMLElement>(null);
  useLayoutEffect(() => figure.current?.focus(), []);
  return (
    <figure class="picture" ref={figure} tabIndex={-1}>
      {!failed && (
        <img
          src={picture.url}
          alt={picture.alt || t('pictureOfStep')}
          lang={picture.alt ? language || undefined : undefined}
          referrerpolicy="no-referrer"
          onError={() => setFailed(true)}
        />
      )}
      <figcaption class="muted">{t(failed ? 'pictureFailed' : 'pictureFrom', site)}</figcaption>
    </figure>
  );
}

/** Host of a web address, null for anything else. */
function siteOf(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && /^https?:$/.test(url.protocol) ? url.host : null;
}
