import type { SettingsPage, WindowsVersion } from '../model/settings.ts';
import type { Mention } from './mentions.ts';
import { areaId, pageOfArea, placeOf } from './places.ts';
import { ambiguousNames, distinctPages } from './vocabulary/policy.ts';

/** How far a row of names leads into Settings. */
export interface Walk {
  page: SettingsPage | null;
  /** The last name that counted. */
  last: Mention | null;
  seen: ReadonlySet<string>;
  /** Names above the page's own that were found, here or before. */
  support: number;
  /** The page's name means nothing else. */
  distinct: boolean;
  /** The page is at the top level of Settings. */
  top: boolean;
}

export function isDistinct(mention: Mention, page: SettingsPage): boolean {
  const words = distinctPages.get(page.uri) ?? Number.POSITIVE_INFINITY;
  return !mention.fused && mention.size >= words && !ambiguousNames.includes(mention.name);
}

export function areaOf(mention: Mention): string | null {
  for (const meaning of mention.meanings) if (meaning.kind === 'area') return meaning.area;
  return null;
}

export function pagesOf(mention: Mention): SettingsPage[] {
  const pages = mention.meanings.flatMap((meaning) => (meaning.kind === 'page' ? [meaning.page] : []));
  return [...new Set(pages)];
}

/** Follows names from the top of Settings, or from what has been opened already, as far as they fit. */
export function walk(mentions: readonly Mention[], seen: ReadonlySet<string>, windows: WindowsVersion): Walk {
  let state: Walk = { page: null, last: null, seen, support: 0, distinct: false, top: false };
  for (const mention of mentions) {
    const next = step(state, mention, windows);
    if (next) state = next;
    else if (state.page) break;
  }
  return state;
}

function step(state: Walk, mention: Mention, windows: WindowsVersion): Walk | null {
  const area = areaOf(mention);
  const best = bestPage(state, mention, windows);
  const page = best && area && !placeOf(best).top && countAbove(best, state.seen) === 0 ? null : best;
  const seen = new Set(state.seen);
  if (area) seen.add(areaId(area));
  if (page) {
    const support = countAbove(page, state.seen);
    seen.add(page.uri);
    return {
      page,
      last: page === state.page && !isAreaPage(state) ? state.last : mention,
      seen,
      support,
      distinct: isDistinct(mention, page),
      top: placeOf(page).top,
    };
  }
  if (!area || state.page) return null;
  const areaPage = pageOfArea(area) ?? null;
  return { page: areaPage, last: mention, seen, support: 0, distinct: false, top: areaPage !== null };
}

function countAbove(page: SettingsPage, seen: ReadonlySet<string>): number {
  let count = 0;
  for (const id of placeOf(page).above) if (seen.has(id)) count++;
  return count;
}

/** The page that fits best what has been opened so far; null where none of the name's pages can be next. */
function bestPage(state: Walk, mention: Mention, windows: WindowsVersion): SettingsPage | null {
  let best: SettingsPage | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const page of pagesOf(mention)) {
    if (!canFollow(state, mention, page)) continue;
    const { depth, versions } = placeOf(page);
    const score = 4 * countAbove(page, state.seen) + (versions.has(windows) ? 1 : 0) - depth / 10;
    if (score > bestScore) {
      best = page;
      bestScore = score;
    }
  }
  return best;
}

function canFollow(state: Walk, mention: Mention, page: SettingsPage): boolean {
  const { above, top } = placeOf(page);
  const isBelow = state.page !== null && above.has(state.page.uri);
  if (isBelow || page === state.page || isDistinct(mention, page)) return true;
  if (state.page && !isAreaPage(state)) return false;
  return countAbove(page, state.seen) > 0 || (top && state.seen.size === 0) || state.seen.size === 0;
}

/** The page stands for the area just named, so that any page of the area may follow. */
function isAreaPage(state: Walk): boolean {
  const area = state.last ? areaOf(state.last) : null;
  return area !== null;
}
