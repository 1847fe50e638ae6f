import type { SettingsPage, WindowsVersion } from '../model/settings.ts';
import { type AppMention, hasKind } from './app-mention.ts';
import { between, type Clause } from './clause.ts';
import type { Context } from './context.ts';
import type { Mention } from './mentions.ts';
import { vagueNames, vaguePages } from './vocabulary/policy.ts';
import type { Vocabulary } from './vocabulary.ts';
import { areaOf, isDistinct, pagesOf, type Walk, walk } from './walk.ts';

/** A page and the offsets, in the whole text, of the words that name it. */
export interface Found {
  page: SettingsPage;
  start: number;
  end: number;
}

export interface Reading {
  page: SettingsPage | null;
  /** Half-open range of token indexes. */
  from: number;
  to: number;
  seen: ReadonlySet<string>;
}

const MAX_STRANGE_WORDS = 6;
const MAX_JOINING_WORDS = 9;
const MAX_LABEL_WORDS = 4;
/** Words like "open the …" around a name that is otherwise all of a sentence. */
const MAX_LABEL_EXTRA = 3;
const NOTHING_SEEN: ReadonlySet<string> = new Set();

/** The page that "Settings" and the names around it lead to; null where they lead nowhere for certain. */
export function readPath(
  clause: Clause,
  app: AppMention,
  context: Context,
  windows: WindowsVersion,
  vocabulary: Vocabulary,
): Reading | null {
  const { elsewhere } = context;
  const compound = isCompound(clause, app) ? readBehind(clause, app, context, windows, vocabulary) : null;
  if (compound) return compound;
  const ahead = readAhead(clause, app, windows, vocabulary);
  if (ahead.page && isAccepted(ahead, app, context, clause, vocabulary)) return forward(app, ahead);
  const behind = readBehind(clause, app, context, windows, vocabulary);
  if (behind) return behind;
  return ahead.last && !ahead.page && !app.foreign && !app.qualified && !elsewhere
    ? forward(app, { ...ahead, page: null })
    : null;
}

function forward(app: AppMention, { page, last, seen }: Walk): Reading {
  return { page, from: app.from, to: last?.to ?? app.to, seen };
}

function readAhead(clause: Clause, app: AppMention, windows: WindowsVersion, vocabulary: Vocabulary): Walk {
  const chain: Mention[] = [];
  let end = app.to;
  for (const mention of clause.mentions.slice(app.index + 1)) {
    if (hasKind(mention, 'app')) break;
    if (mention.from < end) continue;
    if (!isJoined(clause, end, mention, vocabulary)) break;
    chain.push(mention);
    end = mention.to;
  }
  return walk(chain, NOTHING_SEEN, windows);
}

/** Whether a name continues the path that ends at a token. */
function isJoined(clause: Clause, end: number, mention: Mention, vocabulary: Vocabulary): boolean {
  const gap = between(clause, end, mention.from, vocabulary);
  const distinct = pagesOf(mention).some((page) => isDistinct(mention, page));
  if (distinct && gap.strange <= MAX_STRANGE_WORDS && (clause.hasPath || gap.strange <= 2)) return true;
  if (gap.strange > 0) return false;
  return gap.path || gap.words <= MAX_JOINING_WORDS;
}

/** A wrong link is worse than none: what is known of the page against what speaks for another program. */
function isAccepted(
  found: Walk,
  app: AppMention,
  context: Context,
  clause: Clause,
  vocabulary: Vocabulary,
): boolean {
  if (found.distinct && found.support > 0) return true;
  if (app.foreign || app.qualified || (context.elsewhere && !app.certain) || isTaken(found, clause))
    return false;
  if (!found.last || !found.page) return false;
  const adjacent = isAdjacent(app, found.last, clause);
  if (adjacent && !isWorthy(found.last, clause)) return false;
  if (adjacent && !found.distinct && found.support === 0 && !clause.hasPath) {
    return app.certain || isNamedSettings(clause, found.last, forward(app, found), context, vocabulary);
  }
  if (found.distinct || found.support > 0 || found.top) return true;
  return (adjacent || app.certain) && !isVague(found.last);
}

/** A program's name right after the path: "Settings > Privacy in Chrome". */
function isTaken(found: Walk, clause: Clause): boolean {
  const last = found.last?.to ?? 0;
  return clause.others.some(
    (mention) =>
      hasKind(mention, 'foreign') &&
      mention.from >= last &&
      mention.from - last <= 3 &&
      !clause.tokens.slice(last, mention.from + 1).some((token) => token.gap.path),
  );
}

/** "paramètres de confidentialité": the name belongs to the word "settings". */
function isAdjacent(app: AppMention, mention: Mention, clause: Clause): boolean {
  const tokens = clause.tokens.slice(app.to, mention.from + 1);
  return tokens.length <= 3 && !tokens.some(({ gap }) => gap.path || gap.stop);
}

/** "the settings for your printer" is not "Printers". */
function isWorthy(mention: Mention, clause: Clause): boolean {
  return (
    mention.exact || mention.size > 1 || clause.tokens.length <= MAX_LABEL_WORDS || isCapital(clause, mention)
  );
}

function isCapital(clause: Clause, mention: Mention): boolean {
  return clause.tokens[mention.from]?.capital ?? false;
}

function isVague(mention: Mention): boolean {
  return vagueNames.includes(mention.name);
}

/** "Problembehandlungseinstellungen" */
function isCompound(clause: Clause, app: AppMention): boolean {
  const token = clause.tokens[app.mention.from];
  const before = clause.tokens[app.mention.from - 1];
  return token !== undefined && before?.end === token.start && !token.single;
}

/** "Activation settings", "the Activation page in Settings", "[更新] の設定". */
function readBehind(
  clause: Clause,
  app: AppMention,
  context: Context,
  windows: WindowsVersion,
  vocabulary: Vocabulary,
): Reading | null {
  const chain = namesBefore(clause, app, vocabulary);
  const first = chain[0];
  const found = walk(chain, NOTHING_SEEN, windows);
  if (!first || !found.page || !found.last || (areaOf(first) && !found.top)) return null;
  const reading = { page: found.page, from: first.from, to: app.to, seen: found.seen };
  if (app.foreign || context.elsewhere || !(found.last.exact || isCapital(clause, found.last))) return null;
  return found.distinct || isNamedSettings(clause, first, reading, context, vocabulary) ? reading : null;
}

/** Whether "sound settings" in a sentence are those of Windows, and not of whatever the sentence is about. */
export function isNamedSettings(
  clause: Clause,
  name: Mention,
  { page, from, to }: Reading,
  context: Context,
  vocabulary: Vocabulary,
): boolean {
  if (isVague(name) || !page || vaguePages.has(page.uri)) return false;
  if (clause.others.some((other) => hasKind(other, 'foreign'))) return false;
  if (context.open || clause.tokens.some(({ word }) => word === 'windows')) return true;
  const around =
    between(clause, 0, from, vocabulary).strange +
    between(clause, to, clause.tokens.length, vocabulary).strange;
  if (around === 0 && clause.tokens.length <= to - from + MAX_LABEL_EXTRA) return true;
  return (
    vocabulary.opensAt(clause.tokens, from) ||
    (isCapital(clause, name) && vocabulary.picksAt(clause.tokens, from))
  );
}

/** The name right before "Settings", or before "in Settings". */
function namesBefore(clause: Clause, app: AppMention, vocabulary: Vocabulary): Mention[] {
  const before = clause.mentions[app.index - 1];
  if (!before || !(pagesOf(before).length > 0 || areaOf(before))) return [];
  const gap = between(clause, before.to, app.from, vocabulary);
  if (gap.path || gap.strange > 0) return [];
  const distinct = pagesOf(before).some((page) => isDistinct(before, page));
  const capital = clause.tokens[before.from]?.capital ?? false;
  return gap.words <= 1 || (distinct && capital && gap.words <= 5) ? [before] : [];
}
