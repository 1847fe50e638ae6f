import { pageByUri } from '../../lib/settings/catalogue.ts';
import { pathFor } from '../../lib/settings/path.ts';

/** Click path of a catalogued page, as an article writes it: "Settings > System > Activation". */
export function pathTo(uri: string, language: string): string {
  const page = pageByUri(uri);
  return (page && pathFor(page, 11, language)?.join(' > ')) ?? '';
}
