import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { data } from '../lib/settings/data.ts';
import { CATALOGUE, type CatalogueWorld } from '../lib/settings/world.ts';

/**
 * The one copy of the catalogue. A script rather than a file to fetch: what is injected into a page could only fetch
 * what every page may fetch too, and would have to wait for it.
 */
export default defineUnlistedScript(() => {
  (globalThis as CatalogueWorld)[CATALOGUE] = data;
});
