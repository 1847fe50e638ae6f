import type { Lexicon } from './lexicon.ts';
import { findMentions, type Mention } from './mentions.ts';
import { isConnector } from './similar.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One sentence, or as much of one as is looked at together. */
export interface Clause {
  /** Where the sentence is in the text, UTF-16 offsets. */
  start: number;
  end: number;
  text: string;
  tokens: readonly Token[];
  mentions: readonly Mention[];
  /** Names and words that speak for another program, found apart from the names of pages. */
  others: readonly Mention[];
  /** The sentence tells the reader to open something. */
  opens: boolean;
  /** … to pick a control or to open something. */
  picks: boolean;
  /** At least one sign that separates the segments of a path. */
  hasPath: boolean;
}

/** The names of all the languages that a text is read in. */
export interface Lexicons {
  names: readonly Lexicon[];
  others: readonly Lexicon[];
}

/** Longer sentences are cut, so that the work stays in proportion to the text. */
const MAX_TOKENS = 120;

/** Splits a text into sentences and finds the names in each. */
export function* readClauses(
  text: string,
  tokens: readonly Token[],
  lexicons: Lexicons,
  vocabulary: Vocabulary,
): Generator<Clause> {
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (to < tokens.length && to - from < MAX_TOKENS && !tokens[to]?.gap.stop) to++;
    yield new LazyClause(text, tokens.slice(from, to), lexicons, vocabulary);
    from = to;
  }
}

/** Most clauses name nothing: what they are not asked for is not found out. */
class LazyClause implements Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly hasPath: boolean;
  private readonly lexicons: Lexicons;
  private readonly vocabulary: Vocabulary;
  private otherNames: readonly Mention[] | undefined;
  private hasOpening: boolean | undefined;
  private hasPicking: boolean | undefined;

  constructor(text: string, tokens: readonly Token[], lexicons: Lexicons, vocabulary: Vocabulary) {
    this.start = tokens[0]?.start ?? 0;
    this.end = tokens.at(-1)?.end ?? this.start;
    this.text = text.slice(this.start, this.end);
    this.tokens = tokens;
    this.mentions = findMentions(tokens, lexicons.names);
    this.hasPath = tokens.some((token, index) => index > 0 && token.gap.path);
    this.lexicons = lexicons;
    this.vocabulary = vocabulary;
  }

  get others(): readonly Mention[] {
    this.otherNames ??= findMentions(this.tokens, this.lexicons.others);
    return this.otherNames;
  }

  get opens(): boolean {
    this.hasOpening ??= this.vocabulary.opens(this.tokens, this.text);
    return this.hasOpening;
  }

  get picks(): boolean {
    this.hasPicking ??= this.opens || this.vocabulary.picks(this.tokens, this.text);
    return this.hasPicking;
  }
}

/** What stands between two places of a clause. */
export interface Between {
  /** A separator of path segments. */
  path: boolean;
  /** Some other sign: a comma, a bracket, a quotation mark. */
  sign: boolean;
  /** Words that mean something of their own. */
  strange: number;
  words: number;
}

/** What stands between the tokens before `from` and up to `to`: signs of a path, and words that belong to neither. */
export function between(clause: Clause, from: number, to: number, vocabulary: Vocabulary): Between {
  const result: Between = { path: false, sign: false, strange: 0, words: to - from };
  for (let index = from; index <= to; index++) {
    const token = clause.tokens[index];
    if (!token) break;
    result.path ||= token.gap.path;
    result.sign ||= token.gap.sign;
    if (index < to && !isConnector(token.word) && !vocabulary.isGlue(token)) result.strange++;
  }
  return result;
}
