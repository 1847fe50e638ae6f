import type { SettingsPage, WindowsVersion } from '../model/settings.ts';
import { settingsPages } from './catalogue.ts';
import { areaKey } from './names.ts';
import { areaPages } from './vocabulary/policy.ts';

/** Where a page is: what lies above it, in all of its click paths. */
export interface Place {
  /** Areas ("area:system") and pages (URIs) above the page. */
  above: ReadonlySet<string>;
  /** Whether some path is the page's name alone. */
  top: boolean;
  /** Length of the shortest path. */
  depth: number;
  versions: ReadonlySet<WindowsVersion>;
}

interface Places {
  byUri: Map<string, Place>;
  byArea: Map<string, SettingsPage>;
}

let places: Places | undefined;
const NOWHERE: Place = { above: new Set(), top: false, depth: 9, versions: new Set() };

export function areaId(area: string): string {
  return `area:${area}`;
}

export function placeOf(page: SettingsPage): Place {
  places ??= build();
  return places.byUri.get(page.uri) ?? NOWHERE;
}

/** The page that opens for a whole area, if there is one. */
export function pageOfArea(area: string): SettingsPage | undefined {
  places ??= build();
  return places.byArea.get(area);
}

interface Path {
  windows: WindowsVersion;
  path: readonly string[];
}

function pathsOf(page: SettingsPage): Path[] {
  const { windows10, windows11 } = page;
  return [
    ...(windows10 ? [{ windows: 10 as const, path: windows10 }] : []),
    ...(windows11 ? [{ windows: 11 as const, path: windows11 }] : []),
    ...page.otherPaths,
  ];
}

function build(): Places {
  const byPath = new Map<string, string>();
  const byArea = new Map<string, SettingsPage>();
  for (const page of settingsPages) {
    if (page.sameAs) continue;
    for (const { path } of pathsOf(page)) {
      byPath.set(pathKey(path), page.uri);
      if (path.length === 1) byArea.set(areaKey(path[0] ?? ''), page);
    }
  }
  for (const [area, uri] of Object.entries(areaPages)) {
    const page = settingsPages.find((candidate) => candidate.uri === uri);
    if (page) byArea.set(area, page);
  }
  return { byUri: new Map(settingsPages.map((page) => [page.uri, toPlace(page, byPath)])), byArea };
}

function toPlace(page: SettingsPage, byPath: ReadonlyMap<string, string>): Place {
  const above = new Set<string>();
  const paths = pathsOf(page);
  for (const { path } of paths) {
    if (path.length > 1) above.add(areaId(areaKey(path[0] ?? '')));
    for (let length = 1; length < path.length; length++) {
      const uri = byPath.get(pathKey(path.slice(0, length)));
      if (uri && uri !== page.uri) above.add(uri);
    }
  }
  return {
    above,
    top: paths.some(({ path }) => path.length === 1),
    depth: Math.min(9, ...paths.map(({ path }) => path.length)),
    versions: new Set(paths.map(({ windows }) => windows)),
  };
}

function pathKey(path: readonly string[]): string {
  return path.map(areaKey).join('|');
}
