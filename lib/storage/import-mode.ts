import * as v from 'valibot';

/** How what a file holds is put beside what is here, as it may come from a view. */
export const importMode = v.picklist(['merge', 'replace']);
