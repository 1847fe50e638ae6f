import pages from './data/catalogue.json' with { type: 'json' };
import names from './data/names.json' with { type: 'json' };

/** What `scripts/catalogue` has made of `data/settings`. Built extensions read `data-at-hand.ts` instead. */
export const data = { pages, names };
