import type { VNode } from 'preact';
import { Button } from './Button.tsx';
import { t } from './i18n.ts';

interface Props {
  onRetry(): void;
}

/** In place of a whole page whose first reading of storage has failed. */
export function Unreadable({ onRetry }: Props): VNode {
  return (
    <main class="unreadable">
      <div role="alert">
        <h1>{t('storageUnreadable')}</h1>
        <p>{t('storageUnreadableExplained')}</p>
      </div>
      <Button look="primary" onClick={onRetry}>
        {t('tryAgain')}
      </Button>
    </main>
  );
}
