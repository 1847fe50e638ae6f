import type { Wording } from './vocabulary.ts';

/** Scripts other than Latin, as ranges of code units; a wording belongs to the first that one of its letters is of. */
const SCRIPTS: readonly (readonly [from: number, to: number])[] = [
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x590, 0x5ff],
  [0x600, 0x6ff],
  [0x900, 0xdff],
  [0xe00, 0xeff],
  [0x3040, 0x9fff],
  [0xac00, 0xd7ff],
];
/** Any of their letters. */
const OTHER_LETTER = /[\u0370-\u1fff\u3040-\ud7ff]/;
/** The script of all other wordings. */
const LATIN = -1;
/** How many letters of a text are looked at for its scripts, evenly spread. */
const PROBES = 40;

/**
 * Expressions of one subject by script, kept apart: browsers search for one simple expression many times faster than for a
 * choice of many, and most scripts can be ruled out at once. Made when they are first asked for, since making all of them
 * takes longer than looking at a page.
 */
export type Matcher = (script: number) => readonly RegExp[];

export function matcher(vocabularies: readonly (readonly Wording[])[], flags = ''): Matcher {
  return remembered((script) => sourcesOf(vocabularies, script).map((source) => compile(source, flags)));
}

/** The same with one expression for all Latin ones. */
export function joined(vocabularies: readonly (readonly Wording[])[]): Matcher {
  return remembered((script) => {
    const sources = sourcesOf(vocabularies, script);
    return (script === LATIN ? [sources.join('|')] : sources).map((source) => compile(source));
  });
}

function remembered(make: Matcher): Matcher {
  const made = new Map<number, readonly RegExp[]>();
  return (script) => {
    const expressions = made.get(script) ?? make(script);
    made.set(script, expressions);
    return expressions;
  };
}

function sourcesOf(vocabularies: readonly (readonly Wording[])[], script: number): string[] {
  return vocabularies.flatMap((wordings) =>
    wordings.filter(([, source]) => scriptOf(source) === script).map(([, source]) => source),
  );
}

/** Whether any of the expressions is found in the text, given the scripts that it is written in. */
export function matches(words: Matcher, text: string, scripts: readonly number[]): boolean {
  const found = (expression: RegExp) => expression.test(text);
  return words(LATIN).some(found) || scripts.some((script) => words(script).some(found));
}

/** The matcher without the expressions that a text has nowhere, for many searches in its parts. */
export function narrow(words: Matcher, text: string): Matcher {
  const occurs = (expression: RegExp) => {
    expression.lastIndex = 0;
    return expression.test(text);
  };
  return remembered((script) => words(script).filter(occurs));
}

/** Whether it has any expression at all. */
export function hasAny(words: Matcher): boolean {
  return [LATIN, ...SCRIPTS.keys()].some((script) => words(script).length > 0);
}

/** A slice of a text. */
export interface Place {
  start: number;
  end: number;
}

/** The first places where any of the expressions, compiled with the flag "g", are found. */
export function findAll(words: Matcher, text: string, scripts: readonly number[], most = 12): Place[] {
  const places: Place[] = [];
  for (const script of [LATIN, ...scripts]) {
    for (const expression of words(script)) {
      expression.lastIndex = 0;
      for (let match = expression.exec(text); match && places.length < most; match = expression.exec(text)) {
        places.push({ start: match.index, end: match.index + match[0].length });
      }
    }
  }
  return places;
}

/** An expression that ignores case, from a source as the vocabulary writes it. */
export function compile(source: string, flags = ''): RegExp {
  return new RegExp(source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+'), `i${flags}`);
}

/** Scripts other than Latin that the text is written in, as far as letters here and there tell. */
export function scriptsOf(text: string): number[] {
  const scripts: number[] = [];
  const step = Math.max(1, text.length / PROBES);
  for (let index = 0; index < text.length; index += step) {
    const script = scriptAt(text, Math.floor(index));
    if (script !== LATIN && !scripts.includes(script)) scripts.push(script);
  }
  return scripts;
}

function scriptOf(source: string): number {
  const index = source.search(OTHER_LETTER);
  return index < 0 ? LATIN : scriptAt(source, index);
}

function scriptAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < 0x370 ? LATIN : SCRIPTS.findIndex(([from, to]) => code >= from && code <= to);
}
