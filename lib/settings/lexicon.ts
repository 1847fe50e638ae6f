import { splitCompounds } from './compounds.ts';
import { foreignNames, type Meaning, type Named, namesOf } from './named.ts';
import { namesIn } from './names.ts';
import { isConnector, significantWords } from './similar.ts';
import { foldText, foldWord, type Token, tokenize, wordsOf } from './tokens.ts';

/** A name, as words to look for. */
export interface Entry {
  words: readonly string[];
  meaning: Meaning;
  /** The whole name in folded form. */
  name: string;
  /** The words must be exactly these, or their plural: English has no other forms of a name. */
  strict: boolean;
  /** The page's name has the word "settings" in it: "Advanced display settings". */
  saysSettings: boolean;
}

const KEY_LENGTH = 4;
/** Compounds of two words that names are made of are longer. */
const LONGEST_SIMPLE = 8;
const cache = new Map<string, Lexicon>();
const foreignCache = new Map<string, Lexicon>();

/** Names in a language of the catalogue, or in English ("en"); built on first use. */
export function lexiconFor(language: string): Lexicon {
  const known = cache.get(language);
  if (known) return known;
  const lexicon = new Lexicon(language, namesOf(language), (name) =>
    splitCompounds(tokenize(name), [language]),
  );
  cache.set(language, lexicon);
  return lexicon;
}

/** What speaks for another program's Settings, in a language of the catalogue or in English. */
export function foreignLexiconFor(language: string): Lexicon {
  const known = foreignCache.get(language);
  if (known) return known;
  const lexicon = new Lexicon(language, foreignNames(language), tokenize);
  foreignCache.set(language, lexicon);
  return lexicon;
}

/** The names of one language. A text asks for few of them: the others are not taken apart. */
export class Lexicon {
  private readonly names = new Map<string, Named[]>();
  private readonly entries = new Map<string, readonly Entry[]>();
  private readonly language: string;
  private readonly takeApart: (name: string) => readonly Token[];
  private readonly settings: ReadonlySet<string>;

  constructor(language: string, names: Iterable<Named>, takeApart: (name: string) => readonly Token[]) {
    this.language = language;
    this.takeApart = takeApart;
    this.settings = settingsWords(language);
    for (const named of names) {
      const key = this.keyOf(named[0]);
      const bucket = this.names.get(key);
      if (bucket) bucket.push(named);
      else this.names.set(key, [named]);
    }
  }

  /** Those whose first word begins like this one. */
  beginningLike(word: string): readonly Entry[] {
    const key = word.slice(0, KEY_LENGTH);
    const known = this.entries.get(key);
    if (known) return known;
    const entries = (this.names.get(key) ?? []).map((named) => this.toEntry(named));
    this.entries.set(key, entries);
    return entries;
  }

  private toEntry([name, meaning]: Named): Entry {
    const words = significantWords(this.takeApart(name));
    const saysSettings = meaning.kind === 'page' && words.some((word) => this.settings.has(word));
    return { words, meaning, name: foldText(name), strict: this.language === 'en', saysSettings };
  }

  private keyOf(name: string): string {
    const first = firstWord(name);
    const isSimple = first.length <= LONGEST_SIMPLE || this.language === 'en';
    return (isSimple ? first : (significantWords(this.takeApart(name))[0] ?? '')).slice(0, KEY_LENGTH);
  }
}

const PLAIN_WORD = /^[A-Za-z0-9]+(?=[ ,]|$)/;

/** The first of the words that count. */
function firstWord(name: string): string {
  const plain = PLAIN_WORD.exec(name)?.[0].toLowerCase();
  if (plain && !isConnector(plain)) return plain;
  let first: string | undefined;
  for (const [raw] of name.matchAll(wordsOf(name))) {
    const word = foldWord(raw);
    if (!isConnector(word)) return word;
    first ??= word;
  }
  return first ?? '';
}

function settingsWords(language: string): ReadonlySet<string> {
  const names = language === 'en' ? ['settings'] : namesIn(language).app;
  return new Set(names.flatMap((name) => tokenize(name).map(({ word }) => word)));
}
