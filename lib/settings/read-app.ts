import { type AppMention, hasKind } from './app-mention.ts';
import { pageByUri } from './catalogue.ts';
import type { Clause } from './clause.ts';
import type { Context } from './context.ts';
import type { Found, Reading } from './read-path.ts';
import { isConnector } from './similar.ts';
import type { Vocabulary } from './vocabulary.ts';

/** "Win + I", "Windows logo key + I", "Windows-Taste + I". */
const SHORTCUT =
  /(?<![\p{L}\p{N}])(?:win(?:dows)?|⊞)(?:[\s\p{Pd}]{0,2}[\p{L}()]{1,12}){0,3}[\s\p{Pd}"”)\]]{0,3}(?:[+＋]|\band\b|\bund\b|\bet\b|\by\b)[\s"“'([]{0,3}i(?![\p{L}\p{N}])/iu;
const SHORT = /(?<![\p{L}\p{N}])(?:win|windows)[\p{Pd} ]i(?![\p{L}\p{N}])/iu;
const OPENS_BEFORE = /(?:打开|打開|開啟|进入|進入|转到|移至|前往|启动|啟動)\P{L}{0,3}$/u;
const OPENS_AFTER =
  /^\P{L}{0,3}(?:アプリ|应用|應用程式|앱)?\P{L}{0,3}[をへ을를로에]?\P{L}{0,2}(?:開|起動|移動|열|엽|실행|이동|アクセス)/u;

/** The keys that open Settings, where the sentence does not say "Settings" itself. */
export function readShortcut(clause: Clause): Found | null {
  const match = SHORTCUT.exec(clause.text) ?? SHORT.exec(clause.text);
  const page = pageByUri('ms-settings:');
  if (!match || !page) return null;
  const start = clause.start + match.index;
  return { page, start, end: start + match[0].length };
}

/** The Settings app itself, where the sentence opens it. `led`: an area of it is named after it. */
export function readBareApp(
  clause: Clause,
  app: AppMention,
  led: boolean,
  context: Context,
  vocabulary: Vocabulary,
): Reading | null {
  const page = pageByUri('ms-settings:');
  if (!page || app.qualified || app.foreign) return null;
  const certain = app.certain || context.started || readShortcut(clause) !== null;
  if (!certain && (context.elsewhere || !isOpened(clause, app, vocabulary))) return null;
  if (!led && isPossessive(clause, app, vocabulary)) return null;
  if (belongsToOther(clause, app)) return null;
  return { page, from: app.from, to: app.to, seen: new Set() };
}

function isOpened(clause: Clause, app: AppMention, vocabulary: Vocabulary): boolean {
  const first = clause.tokens[app.mention.from];
  const last = clause.tokens[app.mention.to - 1];
  if (!first || !last) return false;
  if (first.single) return opensSpaceless(clause, first.start - clause.start, last.end - clause.start);
  const isWhole = app.from === 0 && app.to === clause.tokens.length && app.to - app.from > 1;
  if (isWhole) return true;
  if (!first.capital && app.to === app.mention.to) return false;
  return vocabulary.opensAt(clause.tokens, app.from, app.to) && !programBefore(clause, app);
}

function opensSpaceless(clause: Clause, start: number, end: number): boolean {
  return (
    OPENS_BEFORE.test(clause.text.slice(Math.max(0, start - 8), start)) ||
    OPENS_AFTER.test(clause.text.slice(end, end + 16))
  );
}

/** "the program's Settings" is not those of Windows. */
function programBefore(clause: Clause, app: AppMention): boolean {
  return clause.others.some((other) => hasKind(other, 'program') && other.to < app.from);
}

/** "Settings of the app", "Einstellungen für Videos". */
function isPossessive(clause: Clause, app: AppMention, vocabulary: Vocabulary): boolean {
  const next = clause.tokens[app.to];
  if (!next || next.single) return false;
  if (next.gap.path) return !app.certain;
  if (next.gap.sign) return false;
  if (isConnector(next.word) && !vocabulary.isOf(next.word)) return goesOn(clause, app.to + 1, vocabulary);
  return (
    vocabulary.isOf(next.word) ||
    (!vocabulary.isGlue(next) && !isConnector(next.word) && next.word !== 'windows')
  );
}

/** "Settings and Rules" is the name of something else. */
function goesOn(clause: Clause, index: number, vocabulary: Vocabulary): boolean {
  const next = clause.tokens[index];
  if (!next || next.single || next.gap.sign || !next.capital) return false;
  return !vocabulary.isGlue(next) && !clause.mentions.some(({ from }) => from === index);
}

function belongsToOther(clause: Clause, app: AppMention): boolean {
  const other = clause.others.find((mention) => hasKind(mention, 'foreign') && mention.from >= app.to);
  if (!other) return false;
  return other.from - app.to <= 3 || clause.tokens.slice(app.to, other.from + 1).some(({ gap }) => gap.path);
}
