import { isConnector } from './similar.ts';
import { type Token, tokenize } from './tokens.ts';
import { languageWords } from './vocabulary/words.ts';

/** "Settings (Win + I)" is the same in all languages. */
const KEYS = ['win', 'i'];
const SHORTEST_BEGINNING = 3;
const LONGEST_BEGINNING = 12;
/** Words that give what comes before them to what comes after, in folded form. */
const OF = new Set('of for der des fur del de du della do da dla pro voor for til fur'.split(' '));
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const cache = new Map<string, Vocabulary>();

/** The words around names in some languages; built on first use. */
export function vocabularyFor(languages: readonly string[]): Vocabulary {
  const key = languages.join();
  const known = cache.get(key);
  if (known) return known;
  const vocabulary = new Vocabulary(languages);
  cache.set(key, vocabulary);
  return vocabulary;
}

/** The words around names, of all the languages that a text is read in. */
export class Vocabulary {
  private readonly opening: Verbs;
  private readonly picking: Verbs;
  /** Verbs that may stand at the end: "Einstellungen öffnen". */
  private readonly final: Verbs;
  private readonly glue: ReadonlySet<string>;

  constructor(languages: readonly string[]) {
    const words = languages.map((language) => languageWords[language]).filter((entry) => entry !== undefined);
    this.opening = new Verbs(words.map(({ open }) => open));
    this.picking = new Verbs(words.map(({ pick }) => pick));
    this.final = new Verbs(words.map(({ open }) => open.split(' ', 1)[0] ?? ''));
    this.glue = new Set([...KEYS, ...words.flatMap(({ glue }) => tokenize(glue).map(({ word }) => word))]);
  }

  opens(tokens: readonly Token[], text: string): boolean {
    return this.opening.in(tokens, text);
  }

  picks(tokens: readonly Token[], text: string): boolean {
    return this.picking.in(tokens, text);
  }

  /** Whether a verb that opens something is before or right after some tokens, with nothing strange between. */
  opensAt(tokens: readonly Token[], from: number, to = from): boolean {
    const after = tokens.slice(to, to + 2).some(({ word }) => this.final.begins(word));
    return this.verbBefore(tokens, from, this.opening) || (to > from && after);
  }

  /** The same for verbs that pick. */
  picksAt(tokens: readonly Token[], index: number): boolean {
    return this.verbBefore(tokens, index, this.picking) || this.opensAt(tokens, index);
  }

  /** Whether a word is one of the language's usual ones. */
  knows(word: string): boolean {
    return this.glue.has(word) || this.opening.begins(word) || this.picking.begins(word);
  }

  isOf(word: string): boolean {
    return OF.has(word);
  }

  private verbBefore(tokens: readonly Token[], index: number, verbs: Verbs): boolean {
    for (let place = index - 1; place >= 0 && index - place <= 6; place--) {
      const token = tokens[place];
      if (!token) return false;
      if (verbs.begins(token.word)) return true;
      if (!this.isGlue(token)) return false;
    }
    return false;
  }

  /** Whether a word may stand between names without meaning anything else. */
  isGlue(token: Token): boolean {
    return (
      token.single ||
      this.glue.has(token.word) ||
      isConnector(token.word) ||
      this.opening.begins(token.word) ||
      this.picking.begins(token.word)
    );
  }
}

class Verbs {
  private readonly beginnings = new Set<string>();
  /** Words that have been asked about: texts repeat theirs. */
  private readonly asked = new Map<string, boolean>();
  private readonly parts: string[] = [];

  constructor(lists: readonly string[]) {
    for (const verb of lists.flatMap((list) => list.split(' '))) {
      if (SPACELESS.test(verb)) this.parts.push(verb);
      else for (const { word } of tokenize(verb)) this.beginnings.add(word);
    }
  }

  in(tokens: readonly Token[], text: string): boolean {
    return tokens.some(({ word }) => this.begins(word)) || this.parts.some((part) => text.includes(part));
  }

  /** Whole words only for short verbs, so that "go" is not in "google". */
  begins(word: string): boolean {
    const known = this.asked.get(word);
    if (known !== undefined) return known;
    const begins = this.hasBeginning(word);
    this.asked.set(word, begins);
    return begins;
  }

  private hasBeginning(word: string): boolean {
    if (this.beginnings.has(word)) return true;
    for (let length = SHORTEST_BEGINNING; length <= Math.min(LONGEST_BEGINNING, word.length); length++) {
      if (this.beginnings.has(word.slice(0, length))) return true;
    }
    return false;
  }
}
