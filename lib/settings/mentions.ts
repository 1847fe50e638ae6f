import type { Entry, Lexicon } from './lexicon.ts';
import type { Meaning } from './named.ts';
import { isConnector, isSimilar } from './similar.ts';
import type { Token } from './tokens.ts';
import { commonWords } from './vocabulary/foreign.ts';

/** Tokens that spell one name, with everything that the name may mean. */
export interface Mention {
  /** Half-open range of token indexes. */
  from: number;
  to: number;
  meanings: readonly Meaning[];
  /** The name as the catalogue has it, folded. */
  name: string;
  /** Every word is exactly the name's. */
  exact: boolean;
  /** How many words the name has. */
  size: number;
  /** It begins inside a compound. */
  fused: boolean;
  /** The name says "settings" itself. */
  saysSettings: boolean;
}

/** Names in a row of tokens, the longest at each place, in order and not overlapping. */
export function findMentions(tokens: readonly Token[], lexicons: readonly Lexicon[]): Mention[] {
  const mentions: Mention[] = [];
  for (let index = 0; index < tokens.length; ) {
    const mention = mentionAt(tokens, index, lexicons);
    if (mention) mentions.push(mention);
    index = mention ? mention.to : index + 1;
  }
  return mentions;
}

interface Match {
  entry: Entry;
  to: number;
  exact: boolean;
  /** Index of the token before which the sign of a path cuts the name; 0 if none does. */
  cut: number;
}

/** "Windows Update > Advanced options" is two names, "Family & other > people" one that a translator cut. */
function isTwoNames(
  tokens: readonly Token[],
  match: Match,
  all: readonly Match[],
  lexicons: readonly Lexicon[],
): boolean {
  if (match.entry.meaning.kind === 'control') return true;
  if (!all.some(({ to, cut }) => cut === 0 && to === match.cut)) return false;
  const rest = mentionAt(tokens, match.cut, lexicons);
  return rest !== null && rest.to >= match.to;
}

function mentionAt(tokens: readonly Token[], index: number, lexicons: readonly Lexicon[]): Mention | null {
  const first = tokens[index];
  if (!first) return null;
  const all: Match[] = [];
  for (const lexicon of lexicons) {
    for (const entry of lexicon.beginningLike(first.word)) {
      const match = matchEntry(tokens, index, entry);
      if (match) all.push(match);
    }
  }
  const matches = all.filter(
    (match) => isMeant(first, match) && (match.cut === 0 || !isTwoNames(tokens, match, all, lexicons)),
  );
  return matches.length > 0 ? merge(tokens, index, matches) : null;
}

/** "Word" and "Edge" are programs, "word" and "edge" are not. */
function isMeant(first: Token, { entry, exact }: Match): boolean {
  const { kind } = entry.meaning;
  if (kind !== 'foreign' && kind !== 'program') return true;
  return exact && (first.capital || !commonWords.has(entry.name));
}

/** Of several matches the longest, exact ones first. */
function merge(tokens: readonly Token[], index: number, matches: readonly Match[]): Mention {
  const to = Math.max(...matches.map((match) => match.to));
  const longest = matches.filter((match) => match.to === to);
  const exact = longest.some((match) => match.exact);
  const kept = exact ? longest.filter((match) => match.exact) : longest;
  const name = kept[0]?.entry.name ?? '';
  const size = Math.max(...kept.map(({ entry }) => entry.words.length));
  const meanings = kept.map(({ entry }) => entry.meaning);
  const saysSettings = kept.some(({ entry }) => entry.saysSettings);
  const from = index - (beginsBefore(tokens, index, name) ? 1 : 0);
  return { from, to, meanings, name, exact, size, fused: tokens[index]?.fused ?? false, saysSettings };
}

/** "I changed hardware on this device recently": the first word is part of the name, though it does not count. */
function beginsBefore(tokens: readonly Token[], index: number, name: string): boolean {
  const { word = '' } = tokens[index - 1] ?? {};
  return isConnector(word) && name.startsWith(`${word} `) && !tokens[index]?.gap.stop;
}

function matchEntry(tokens: readonly Token[], from: number, entry: Entry): Match | null {
  let exact = true;
  let cut = 0;
  let index = from;
  for (const [position, word] of entry.words.entries()) {
    if (position > 0) index = skipConnectors(tokens, index);
    const token = tokens[index];
    if (!token || (position > 0 && token.gap.stop) || !isSame(token.word, word, entry.strict)) return null;
    exact &&= token.word === word;
    if (position > 0 && cut === 0 && token.gap.path) cut = index;
    index++;
  }
  return { entry, to: index, exact, cut };
}

function isSame(word: string, wanted: string, strict: boolean): boolean {
  return strict ? word === wanted || word === `${wanted}s` || `${word}s` === wanted : isSimilar(word, wanted);
}

function skipConnectors(tokens: readonly Token[], from: number): number {
  let index = from;
  while (index < tokens.length && isConnector(tokens[index]?.word ?? '')) index++;
  return index;
}
