/** What the benchmark of the search calls inside the page. */
export { settingsPages } from '../../lib/settings/catalogue.ts';
export { pathFor } from '../../lib/settings/path.ts';
export { createSettingsSearch } from '../../lib/settings/search.ts';
