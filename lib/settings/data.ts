import pages from './data/catalogue.json' with { type: 'json' };
import names from './data/names.json' with { type: 'json' };
import { controls } from './vocabulary/controls.ts';

/**
 * What `scripts/catalogue` has made of `data/settings`, and what stands for a page by a name of its own. Built extensions
 * read `data-at-hand.ts` instead.
 */
export const data = { pages, names, controls };
