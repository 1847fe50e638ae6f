import type { data } from './data.ts';

/** Global of a page, or of the isolated world, where `catalogue.js` leaves the data. */
export const CATALOGUE = Symbol.for('plainsteps.catalogue');

export interface CatalogueWorld {
  [CATALOGUE]?: typeof data;
}
