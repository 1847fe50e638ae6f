import type { OpenTarget } from '../../components/guide/context.ts';
import { interfaceLanguage, t } from '../../components/shared/i18n.ts';
import { pageByUri, pageName } from '../../lib/settings/catalogue.ts';
import { pathFor } from '../../lib/settings/path.ts';

/** How a catalogued page is offered to a reader with this version of Windows; undefined for any other address. */
export function openTarget(uri: string, version: string): OpenTarget | undefined {
  const page = pageByUri(uri);
  if (!page) return undefined;
  const language = interfaceLanguage();
  const path = pathFor(page, version === '11' ? 11 : 10, language);
  return { uri, name: pageName(page, language), way: path?.join(' › ') ?? t('pathByRun', uri) };
}
