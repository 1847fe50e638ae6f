import type { VNode } from 'preact';
import type { AdKind, AdReason as Reason } from '../../lib/model/ads.ts';
import { type MessageKey, t } from '../shared/i18n.ts';
import { useGuide } from './context.ts';

const SENTENCES: Record<AdKind, MessageKey> = {
  affiliate: 'markPaid',
  comments: 'adComments',
  key: 'adKey',
  label: 'adLabel',
  pixel: 'adPixel',
  server: 'adServer',
  size: 'adSize',
  slot: 'adSlot',
  sponsored: 'adSponsored',
  video: 'adVideo',
};

/** Why a block was taken for an ad; the name beside it, of whatever script, leaves the words in their order. */
export function AdReason({ kind, detail }: Pick<Reason, 'kind' | 'detail'>): VNode {
  const { language } = useGuide();
  return (
    <p class="muted">
      {t(SENTENCES[kind])}
      {detail && (
        <>
          {' · '}
          <bdi lang={(kind === 'label' && language) || undefined}>{detail}</bdi>
        </>
      )}
    </p>
  );
}
