import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SETTINGS = fileURLToPath(new URL('../../lib/settings/', import.meta.url));

/**
 * The names of the Settings pages in all languages are the largest data of the extension. With this plugin the rooms
 * of lib read them from where `catalogue.js` has left them instead of each bundle bringing its own copy.
 */
export function oneCatalogue(): Plugin {
  return {
    name: 'plainsteps:one-catalogue',
    enforce: 'pre',
    resolveId: (source, importer) =>
      source === './data.ts' && importer?.startsWith(SETTINGS) ? `${SETTINGS}data-at-hand.ts` : null,
  };
}
