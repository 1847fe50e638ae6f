import type { WindowsVersion } from '../model/settings.ts';
import { hasKind } from './app-mention.ts';
import { pageByUri } from './catalogue.ts';
import { between, type Clause } from './clause.ts';
import type { Context } from './context.ts';
import type { Mention } from './mentions.ts';
import { placeOf } from './places.ts';
import { isNamedSettings, type Reading } from './read-path.ts';
import { isConnector } from './similar.ts';
import type { Vocabulary } from './vocabulary.ts';
import { areaOf, isDistinct, pagesOf, type Walk, walk } from './walk.ts';

const WINDOWS_AREAS = new Set([
  'bluetooth and devices',
  'ease of access',
  'time and language',
  'update and security',
]);
const NOTHING_SEEN: ReadonlySet<string> = new Set();

/** Controls that only one page has, or that the page in front has. */
export function readControls(clause: Clause, context: Context): Reading[] {
  const readings = clause.mentions.flatMap((mention) => readControl(clause, mention, context) ?? []);
  if (readings.length === 0 || isElsewhere(clause, context)) return [];
  return readings.slice(0, 1);
}

function readControl(clause: Clause, mention: Mention, context: Context): Reading | null {
  for (const meaning of mention.meanings) {
    if (meaning.kind !== 'control') continue;
    const page = pageByUri(meaning.uri);
    if (!page || !mayBeMeant(clause, mention, meaning.contextual, meaning.uri, context)) continue;
    const seen = new Set([...context.seen, page.uri]);
    return { page, from: mention.from, to: mention.to, seen };
  }
  return null;
}

function mayBeMeant(
  clause: Clause,
  mention: Mention,
  contextual: boolean,
  uri: string,
  context: Context,
): boolean {
  if (contextual) {
    const capital = clause.tokens[mention.from]?.capital ?? false;
    return context.open && context.page?.uri === uri && clause.picks && capital && mention.exact;
  }
  return mention.exact || mention.size > 2;
}

/** Another program is in front, or the sentence names one. */
function isElsewhere(clause: Clause, context: Context): boolean {
  return context.elsewhere || clause.others.some((other) => hasKind(other, 'foreign'));
}

/** Names of pages in a sentence that picks something and does not say "Settings". */
export function readNames(
  clause: Clause,
  context: Context,
  windows: WindowsVersion,
  vocabulary: Vocabulary,
): Reading[] {
  const names = clause.mentions.filter((mention) => pagesOf(mention).length > 0 || areaOf(mention));
  const isWhole = names.length === 1 && names[0]?.from === 0 && names[0]?.to === clause.tokens.length;
  const says = names.some(({ saysSettings }) => saysSettings);
  if (names.length === 0 || !(clause.picks || clause.hasPath || isWhole || says)) return [];
  if (isElsewhere(clause, context)) return [];
  const own = context.open ? null : readOwn(clause, names, context, windows, vocabulary);
  if (own) return [own];
  const reading = context.open
    ? readWithin(clause, names, context, windows, vocabulary)
    : readAlone(clause, names, windows, vocabulary, isWhole);
  return reading ? [reading] : [];
}

/** A name that says "settings" needs no verb: "Sound settings". */
function readOwn(
  clause: Clause,
  names: readonly Mention[],
  context: Context,
  windows: WindowsVersion,
  vocabulary: Vocabulary,
): Reading | null {
  const name = names.find(({ saysSettings }) => saysSettings);
  const found = name && walk([name], NOTHING_SEEN, windows);
  if (!name || !found?.page) return null;
  const reading = { ...toReading(found, name), seen: seenFrom(found) };
  return found.distinct || isNamedSettings(clause, name, reading, context, vocabulary) ? reading : null;
}

function toReading(found: Walk, first: Mention): Reading {
  return { page: found.page, from: first.from, to: found.last?.to ?? first.to, seen: found.seen };
}

/** Settings is in front: what its lists show may be picked. */
function readWithin(
  clause: Clause,
  names: readonly Mention[],
  context: Context,
  windows: WindowsVersion,
  vocabulary: Vocabulary,
): Reading | null {
  const picked = names.filter((mention) => isPicked(clause, mention, vocabulary));
  const first = picked[0];
  if (!first) return null;
  const found = walk(picked, context.seen, windows);
  if (!found.last) return null;
  const certain = found.support > 0 || found.top || found.distinct || isOnly(found);
  return found.page && !certain ? null : toReading(found, first);
}

function isOnly(found: Walk): boolean {
  const { last } = found;
  return last?.exact === true && pagesOf(last).length === 1;
}

/** The name is a name: capital or in quotation marks, and nothing goes on after it. */
function isPicked(clause: Clause, mention: Mention, vocabulary: Vocabulary): boolean {
  const first = clause.tokens[mention.from];
  const next = clause.tokens[mention.to];
  if (!first || !(first.capital || hasCapitalArticle(clause, mention))) return false;
  if (!next || next.single || next.gap.sign || next.gap.path) return true;
  return vocabulary.isGlue(next) || clause.mentions.some(({ from }) => from === mention.to);
}

/** "Le tue info": names are found without the small words that they begin with. */
function hasCapitalArticle(clause: Clause, { from }: Mention): boolean {
  const article = clause.tokens[from - 1];
  const first = clause.tokens[from];
  if (!article || !first || first.gap.path || first.gap.sign) return false;
  return from > 1 && article.capital && isConnector(article.word);
}

/** Nothing tells that Settings is in front: only names that mean nothing else. */
function readAlone(
  clause: Clause,
  names: readonly Mention[],
  windows: WindowsVersion,
  vocabulary: Vocabulary,
  isWhole: boolean,
): Reading | null {
  const first = names[0];
  if (!first) return null;
  if (clause.hasPath) {
    const found = walk(names, NOTHING_SEEN, windows);
    const inWindows = names.some((mention) => WINDOWS_AREAS.has(areaOf(mention) ?? ''));
    if (found.page && found.support > 0 && (found.distinct || inWindows)) return toReading(found, first);
  }
  const mention = names.find((name) => pagesOf(name).some((page) => isDistinct(name, page)));
  if (!mention || clause.others.length > 0 || !(isWhole || isClicked(clause, mention, vocabulary)))
    return null;
  const found = walk([mention], NOTHING_SEEN, windows);
  return found.page && found.distinct ? { ...toReading(found, mention), seen: seenFrom(found) } : null;
}

function seenFrom({ page, seen }: Walk): ReadonlySet<string> {
  return page ? new Set([...placeOf(page).above, page.uri]) : seen;
}

/** "Click Activation.", "Select the “Sign-in options” tab". */
function isClicked(clause: Clause, mention: Mention, vocabulary: Vocabulary): boolean {
  if (!clause.picks || !isPicked(clause, mention, vocabulary)) return false;
  const first = clause.tokens[mention.from];
  if (first?.single) return first.gap.sign && (clause.tokens[mention.to]?.gap.sign ?? true);
  return (
    between(clause, 0, mention.from, vocabulary).strange === 0 ||
    vocabulary.picksAt(clause.tokens, mention.from)
  );
}
