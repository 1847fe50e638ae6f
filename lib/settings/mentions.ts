import { type Entry, type Lexicon, lexiconKey, type Meaning } from './lexicon.ts';
import { isConnector, isSimilar } from './similar.ts';
import type { Token } from './tokens.ts';

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
}

function mentionAt(tokens: readonly Token[], index: number, lexicons: readonly Lexicon[]): Mention | null {
  const first = tokens[index];
  if (!first) return null;
  const key = lexiconKey(first.word);
  const matches: Match[] = [];
  for (const lexicon of lexicons) {
    for (const entry of lexicon.get(key) ?? []) {
      const match = matchEntry(tokens, index, entry);
      if (match) matches.push(match);
    }
  }
  return matches.length > 0 ? merge(index, matches) : null;
}

/** Of several matches the longest, exact ones first. */
function merge(from: number, matches: readonly Match[]): Mention {
  const to = Math.max(...matches.map((match) => match.to));
  const longest = matches.filter((match) => match.to === to);
  const exact = longest.some((match) => match.exact);
  const kept = exact ? longest.filter((match) => match.exact) : longest;
  const name = kept[0]?.entry.name ?? '';
  const size = Math.max(...kept.map(({ entry }) => entry.words.length));
  return { from, to, meanings: kept.map(({ entry }) => entry.meaning), name, exact, size };
}

function matchEntry(tokens: readonly Token[], from: number, entry: Entry): Match | null {
  let exact = true;
  let index = from;
  for (const [position, word] of entry.words.entries()) {
    if (position > 0) index = skipConnectors(tokens, index);
    const token = tokens[index];
    if (!token || (position > 0 && token.gap.stop) || !isSimilar(token.word, word)) return null;
    exact &&= token.word === word;
    index++;
  }
  return { entry, to: index, exact };
}

function skipConnectors(tokens: readonly Token[], from: number): number {
  let index = from;
  while (index < tokens.length && isConnector(tokens[index]?.word ?? '')) index++;
  return index;
}
