import type { data as source } from './data.ts';
import { CATALOGUE, type CatalogueWorld } from './world.ts';

/** In the place of `data.ts` in built extensions, so that one copy of the data serves all of their scripts. */
export const data: typeof source = atHand();

function atHand(): typeof source {
  const found = (globalThis as CatalogueWorld)[CATALOGUE];
  if (!found) throw new Error('catalogue.js has to be loaded before what reads the catalogue.');
  return found;
}
