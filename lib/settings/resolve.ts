import type { SettingsReference } from '../model/analysis.ts';
import type { WindowsVersion } from '../model/settings.ts';
import { pageName } from './catalogue.ts';
import { type Lexicons, readClauses } from './clause.ts';
import { splitCompounds } from './compounds.ts';
import { type Context, NO_CONTEXT } from './context.ts';
import { detectLanguages } from './detect.ts';
import { foreignLexiconFor, lexiconFor } from './lexicon.ts';
import { findLiterals, mask } from './literals.ts';
import { placeOf } from './places.ts';
import { readClause } from './read-clause.ts';
import type { Found } from './read-path.ts';
import { tokenize } from './tokens.ts';
import { type Vocabulary, vocabularyFor } from './vocabulary.ts';

export interface ResolveOptions {
  /** BCP 47 language of the text; guessed where it is missing. */
  language?: string;
  /** The reader's Windows; what the text names, else 11, where it is missing. */
  windows?: WindowsVersion;
}

/** The Settings pages that a text names, in the order of their words, never overlapping. */
export function resolveSettings(text: string, options: ResolveOptions = {}): SettingsReference[] {
  return resolveSteps([text], options)[0] ?? [];
}

/**
 * The same for the steps of one procedure, one list a step: what earlier steps opened is the context of later ones
 * ("Open Settings", "Click System", "Click Activation").
 */
export function resolveSteps(texts: readonly string[], options: ResolveOptions = {}): SettingsReference[][] {
  const reader = new Reader(texts, options);
  return texts.map((text) => reader.read(text));
}

class Reader {
  private readonly languages: readonly string[];
  private readonly lexicons: Lexicons;
  private readonly vocabulary: Vocabulary;
  private readonly windows: WindowsVersion;
  private context: Context = NO_CONTEXT;

  constructor(texts: readonly string[], options: ResolveOptions) {
    this.languages = detectLanguages(texts, options.language);
    this.lexicons = { names: this.languages.map(lexiconFor), others: this.languages.map(foreignLexiconFor) };
    this.vocabulary = vocabularyFor(this.languages);
    this.windows = options.windows ?? namedWindows(texts);
  }

  read(text: string): SettingsReference[] {
    const literals = findLiterals(text);
    const found = [...literals, ...this.names(text, literals)].sort((a, b) => a.start - b.start);
    return withoutOverlaps(found).map((entry) => this.toReference(text, entry));
  }

  private names(text: string, literals: readonly Found[]): Found[] {
    const found: Found[] = [];
    const tokens = splitCompounds(tokenize(mask(text, literals)), this.languages);
    for (const clause of readClauses(text, tokens, this.lexicons, this.vocabulary)) {
      const reading = readClause(clause, this.context, this.windows, this.vocabulary);
      this.context = reading.context;
      found.push(...reading.found);
    }
    const literal = literals.at(-1)?.page;
    if (literal)
      this.context = {
        open: true,
        seen: new Set([...placeOf(literal).above, literal.uri]),
        page: literal,
        started: false,
        elsewhere: false,
      };
    return found;
  }

  private toReference(text: string, { page, start, end }: Found): SettingsReference {
    const name = pageName(page, this.languages[0]);
    return { uri: page.uri, name, text: text.slice(start, end), start, end };
  }
}

/** Of entries in order of their starts, those that begin where the one kept before has ended. */
function withoutOverlaps(entries: readonly Found[]): Found[] {
  let end = 0;
  return entries.filter((entry) => {
    if (entry.start < end) return false;
    end = entry.end;
    return true;
  });
}

/** The version that a text speaks of more often, of "Windows 10" and "Windows 11". */
function namedWindows(texts: readonly string[]): WindowsVersion {
  let balance = 0;
  for (const text of texts) {
    for (const match of text.matchAll(/windows 1([01])(?!\d)/gi)) balance += match[1] === '0' ? 1 : -1;
  }
  return balance > 0 ? 10 : 11;
}
