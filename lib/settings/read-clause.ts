import type { SettingsPage, WindowsVersion } from '../model/settings.ts';
import { beginsInMenu } from '../text/menu-path.ts';
import { type AppMention, findApps, hasKind } from './app-mention.ts';
import type { Clause } from './clause.ts';
import { type Context, NO_CONTEXT } from './context.ts';
import { readBareApp, readShortcut } from './read-app.ts';
import { readControls, readNames } from './read-names.ts';
import { type Found, type Reading, readPath } from './read-path.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface ClauseReading {
  found: Found[];
  context: Context;
}

/** The pages that one sentence names, and what is open after it. */
export function readClause(
  clause: Clause,
  context: Context,
  windows: WindowsVersion,
  vocabulary: Vocabulary,
): ClauseReading {
  const apps = findApps(clause, vocabulary);
  const readings = apps.flatMap((app) => readOne(clause, app, context, windows, vocabulary) ?? []);
  if (readings.length > 0) return conclude(clause, readings, context);
  const shortcut = readShortcut(clause);
  if (shortcut) {
    const inside = conclude(
      clause,
      readNames(clause, opened(new Set(), null), windows, vocabulary),
      NO_CONTEXT,
    );
    return inside.found.length > 0 ? inside : { found: [shortcut], context: opened(new Set(), null) };
  }
  if (isElsewhere(clause, apps)) {
    return { found: [], context: { ...NO_CONTEXT, elsewhere: true } };
  }
  const controls = readControls(clause, context);
  const named = controls.length > 0 ? controls : readNames(clause, context, windows, vocabulary);
  return conclude(clause, named, context);
}

function readOne(
  clause: Clause,
  app: AppMention,
  context: Context,
  windows: WindowsVersion,
  vocabulary: Vocabulary,
): Reading | null {
  const path = readPath(clause, app, context, windows, vocabulary);
  if (path?.page) return path;
  const bare = readBareApp(clause, app, path !== null, context, vocabulary);
  if (!bare) return path;
  return path ? { ...bare, seen: path.seen } : bare;
}

function conclude(clause: Clause, readings: readonly Reading[], context: Context): ClauseReading {
  const found: Found[] = [];
  let next = context;
  let end = 0;
  for (const { page, from, to, seen } of readings) {
    next = page || context.open ? opened(seen, page) : next;
    const first = clause.tokens[from];
    const last = clause.tokens[to - 1];
    if (!page || !first || !last || from < end || (found.length > 0 && page.uri === START_PAGE)) continue;
    found.push({ page, start: first.start, end: last.end });
    end = to;
  }
  const leaves = leavesSettings(clause, found);
  const started = !leaves && startsMenu(clause, found, context);
  return { found, context: { ...next, open: next.open && !leaves, started } };
}

const START_PAGE = 'ms-settings:';

function opened(seen: ReadonlySet<string>, page: SettingsPage | null): Context {
  const root = page?.uri === START_PAGE || page === null;
  return { ...NO_CONTEXT, open: true, seen, page: root ? null : page };
}

/** The sentence opens another program, goes through its menus, or speaks of its Settings. */
function isElsewhere(clause: Clause, apps: readonly AppMention[]): boolean {
  if (clause.hasPath && beginsInMenu(clause.text)) return true;
  return (clause.opens || apps.length > 0) && clause.others.some((other) => hasKind(other, 'foreign'));
}

/** The Start menu has been opened and nothing picked from it yet. */
function startsMenu(clause: Clause, found: readonly Found[], context: Context): boolean {
  if (found.length > 0) return false;
  const start = clause.mentions.some((mention) => hasKind(mention, 'start'));
  return (start || context.started) && (clause.picks ? start : context.started);
}

function leavesSettings(clause: Clause, found: readonly Found[]): boolean {
  return found.length === 0 && clause.opens && clause.others.some((other) => hasKind(other, 'program'));
}
