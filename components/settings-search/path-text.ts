import { t } from '../shared/i18n.ts';
import type { PageLink } from './page-link.ts';

/** "Settings › System › Activation", or the name alone where the way is not known. */
export function pathText(page: PageLink): string {
  if (!page.path) return page.name;
  return [t('settingsApp'), ...page.path].join(' › ');
}
