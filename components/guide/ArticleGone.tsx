import type { VNode } from 'preact';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/i18n.ts';
import { useGuide } from './context.ts';

/** Above the steps of an article that is not open any more. */
export function ArticleGone(): VNode {
  const { actions } = useGuide();
  return (
    <div class="card article-gone" role="status">
      <p class="article-gone-title">{t('articleGone')}</p>
      <p>{t('articleGoneExplained')}</p>
      <Button onClick={actions.reload}>{t('reloadPage')}</Button>
    </div>
  );
}
