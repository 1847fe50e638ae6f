import { settingsPages } from './catalogue.ts';

/** Whether a URI is exactly one of the catalogue's: nothing else may be launched. */
export function isLaunchable(uri: string): boolean {
  return settingsPages.some((page) => page.uri === uri);
}
