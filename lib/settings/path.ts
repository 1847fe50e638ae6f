import type { SettingsPage, WindowsVersion } from '../model/settings.ts';
import { localName, settingsPages } from './catalogue.ts';
import { matchLanguage } from './languages.ts';
import { areaKey, namesIn } from './names.ts';

let byPath: Map<string, SettingsPage> | undefined;

/**
 * Click path of a page with "Settings" first, in a language as far as its names are known; English names stand in
 * for the others. Null where the page has no known place in that Windows version.
 */
export function pathFor(page: SettingsPage, windows: WindowsVersion, language = ''): string[] | null {
  const path = windows === 10 ? page.windows10 : page.windows11;
  if (!path) return null;
  const wanted = matchLanguage(language);
  const app = namesIn(wanted).app[0] ?? 'Settings';
  return [app, ...path.map((name, depth) => segmentName(path.slice(0, depth + 1), windows, wanted) ?? name)];
}

/** Localised name of the last segment of a path that starts at the top. */
function segmentName(path: readonly string[], windows: WindowsVersion, language: string): string | undefined {
  const names = namesIn(language);
  const area = path.length === 1 ? names.areas.get(areaKey(path[0] ?? ''))?.[0] : undefined;
  const page = area === undefined ? pageAt(path, windows) : undefined;
  return area ?? (page && localName(page, language));
}

function pageAt(path: readonly string[], windows: WindowsVersion): SettingsPage | undefined {
  byPath ??= indexPaths();
  return byPath.get(pathKey(path, windows));
}

function indexPaths(): Map<string, SettingsPage> {
  const index = new Map<string, SettingsPage>();
  for (const page of settingsPages) {
    if (page.sameAs) continue;
    if (page.windows10) index.set(pathKey(page.windows10, 10), page);
    if (page.windows11) index.set(pathKey(page.windows11, 11), page);
  }
  return index;
}

function pathKey(path: readonly string[], windows: WindowsVersion): string {
  return `${windows}|${path.join('|')}`;
}
