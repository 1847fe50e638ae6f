import rows from './data/catalogue.json' with { type: 'json' };

let uris: Set<string> | undefined;

/** Whether a URI is exactly one of the catalogue's: nothing else may be launched. */
export function isLaunchable(uri: string): boolean {
  uris ??= new Set(rows.map((row) => `ms-settings:${row.u}`));
  return uris.has(uri);
}
