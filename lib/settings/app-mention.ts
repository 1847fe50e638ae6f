import { between, type Clause } from './clause.ts';
import type { Mention } from './mentions.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A place where a sentence says "Settings", and what tells whose Settings they are. */
export interface AppMention {
  /** Index among the clause's mentions. */
  index: number;
  mention: Mention;
  /** Token range with "Windows" before and "app" after. */
  from: number;
  to: number;
  /** Beyond doubt those of Windows: "Windows Settings", "Start > Settings". */
  certain: boolean;
  /** A word before it makes it something else: "Advanced Settings", "Site Settings". */
  qualified: boolean;
  /** Another program is named before it, or right after it: "the settings of Outlook". */
  foreign: boolean;
}

/** "Start, and choose the gear icon for Settings". */
const MAX_STRANGE = 2;
/** What another program's menu is called, before " > Settings". */
const OTHER_MENUS = new Set(['menu', 'option', 'options', 'more', 'tools']);
const APP_WORDS = new Set(
  (
    'app aplikasi app appen anwendung application aplicacion aplicativo aplicacao aplikaci aplikacji aplikacje aplikaciu ' +
    'applicazione alkalmazas alkalmazast uygulamasi uygulamasini uygulamasinda toepassing приложение приложении ' +
    'приложения програму програма програмі застосунок יישום אפליקציית تطبيق'
  ).split(' '),
);

export function hasKind(mention: Mention | undefined, kind: string): boolean {
  return mention?.meanings.some((meaning) => meaning.kind === kind) ?? false;
}

/** All mentions of the Settings app in a clause, in order. */
export function findApps(clause: Clause, vocabulary: Vocabulary): AppMention[] {
  return clause.mentions.flatMap((mention, index) =>
    hasKind(mention, 'app') ? [describe(clause, mention, index, vocabulary)] : [],
  );
}

function describe(clause: Clause, mention: Mention, index: number, vocabulary: Vocabulary): AppMention {
  const before = clause.tokens[mention.from - 1];
  const after = clause.tokens[mention.to];
  const joined = isWindows(after, true) && clause.mentions[index + 1]?.from !== mention.to;
  const windows = isWindows(before) || joined;
  const app = after !== undefined && APP_WORDS.has(after.word) && !after.gap.path;
  return {
    index,
    mention,
    from: isWindows(before) ? mention.from - 1 : mention.from,
    to: app || joined ? mention.to + 1 : mention.to,
    certain: windows || namedApp(clause, mention) || startsBefore(clause, index, vocabulary),
    qualified: !windows && !namedApp(clause, mention) && isQualified(clause, mention, vocabulary),
    foreign: clause.others.some(
      (other) =>
        hasKind(other, 'foreign') &&
        (other.from < mention.from || belongsTo(clause, mention.to, other.from, vocabulary)),
    ),
  };
}

/** Whether only words like "of", "in", "of the" are between two tokens. */
function belongsTo(clause: Clause, from: number, to: number, vocabulary: Vocabulary): boolean {
  const words = clause.tokens.slice(from, to);
  if (words.length === 0 || words.length > 2) return false;
  const next = clause.tokens[to];
  if (next === undefined || next.gap.path || next.gap.sign) return false;
  return words.every(
    (token) =>
      !token.gap.path && !token.gap.sign && (vocabulary.isOf(token.word) || vocabulary.isGlue(token)),
  );
}

/** "l’application Paramètres"; in English "the app settings" would be those of an app. */
function namedApp(clause: Clause, mention: Mention): boolean {
  const before = clause.tokens[mention.from - 1];
  const own = clause.tokens[mention.from];
  return Boolean(
    before && own && !own.gap.path && APP_WORDS.has(before.word) && !own.word.startsWith('setting'),
  );
}

function isWindows(token: Token | undefined, joined = false): boolean {
  return token?.word === 'windows' && !(joined && (token.gap.path || token.gap.sign));
}

/** The Start button is named just before: "Start > Settings", "select Start, then Settings". */
function startsBefore(clause: Clause, index: number, vocabulary: Vocabulary): boolean {
  const app = clause.mentions[index];
  const start = clause.mentions.slice(0, index).findLast((mention) => !hasKind(mention, 'app'));
  return Boolean(
    app &&
      start &&
      hasKind(start, 'start') &&
      between(clause, start.to, app.from, vocabulary).strange <= MAX_STRANGE,
  );
}

function isQualified(clause: Clause, mention: Mention, vocabulary: Vocabulary): boolean {
  const own = clause.tokens[mention.from];
  const before = clause.tokens[mention.from - 1];
  if (!own || !before || own.single) return false;
  if (clause.text.slice(before.end - clause.start, own.start - clause.start).includes('&')) return true;
  if (own.gap.path && (OTHER_MENUS.has(before.word) || isStrange(clause, mention.from - 1, vocabulary)))
    return true;
  return !own.gap.sign && isStrange(clause, mention.from - 1, vocabulary);
}

function isStrange(clause: Clause, index: number, vocabulary: Vocabulary): boolean {
  const token = clause.tokens[index];
  return token !== undefined && !isNamed(clause, index) && !vocabulary.isGlue(token);
}

function isNamed(clause: Clause, token: number): boolean {
  return clause.mentions.some((mention) => mention.from <= token && token < mention.to);
}
