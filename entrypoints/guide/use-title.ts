import { useEffect } from 'preact/hooks';
import { t } from '../../components/shared/i18n.ts';

/** Names the document after its article, for the tab strip and the list of windows; in a frame nobody sees it. */
export function useTitle(article: string | undefined): void {
  useEffect(() => {
    if (article) document.title = `${article} – ${t('extensionName')}`;
  }, [article]);
}
