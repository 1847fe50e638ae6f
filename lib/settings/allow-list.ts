import names from './data/uris.json' with { type: 'json' };

let uris: Set<string> | undefined;

/** Whether a URI is exactly one of the catalogue's: nothing else may be launched. */
export function isLaunchable(uri: string): boolean {
  uris ??= new Set(names.split(' ').map((name) => `ms-settings:${name}`));
  return uris.has(uri);
}
