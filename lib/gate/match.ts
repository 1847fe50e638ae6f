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
/** How many letters of a text are looked at for its scripts, evenly spread. */
const PROBES = 40;

/**
 * Expressions of one subject, kept apart: browsers search for one simple expression many times faster than for a choice
 * of many, and most scripts can be ruled out at once.
 */
export interface Matcher {
  latin: readonly RegExp[];
  /** In the order of `SCRIPTS`. */
  others: readonly (readonly RegExp[])[];
}

export function matcher(vocabularies: readonly (readonly Wording[])[], flags = ''): Matcher {
  const sources = vocabularies.flat().map(([, source]) => source);
  const of = (script: number) =>
    sources.filter((source) => scriptOf(source) === script).map((source) => compile(source, flags));
  return { latin: of(-1), others: SCRIPTS.map((_, script) => of(script)) };
}

/** The same with one expression for all Latin ones. */
export function joined({ latin, others }: Matcher): Matcher {
  return { latin: [new RegExp(latin.map(({ source }) => source).join('|'), 'i')], others };
}

/** Whether any of the expressions is found in the text, given the scripts that it is written in. */
export function matches({ latin, others }: Matcher, text: string, scripts: readonly number[]): boolean {
  const found = (expression: RegExp) => expression.test(text);
  return latin.some(found) || scripts.some((script) => others[script]?.some(found));
}

/** The matcher without the expressions that a text has nowhere, for many searches in its parts. */
export function narrow({ latin, others }: Matcher, text: string): Matcher {
  const occurs = (expression: RegExp) => {
    expression.lastIndex = 0;
    return expression.test(text);
  };
  return { latin: latin.filter(occurs), others: others.map((expressions) => expressions.filter(occurs)) };
}

/** A slice of a text. */
export interface Place {
  start: number;
  end: number;
}

/** The first places where any of the expressions, compiled with the flag "g", are found. */
export function findAll(
  { latin, others }: Matcher,
  text: string,
  scripts: readonly number[],
  most = 12,
): Place[] {
  const places: Place[] = [];
  for (const expressions of [latin, ...scripts.map((script) => others[script] ?? [])]) {
    for (const expression of expressions) {
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
    if (script >= 0 && !scripts.includes(script)) scripts.push(script);
  }
  return scripts;
}

function scriptOf(source: string): number {
  for (let index = 0; index < source.length; index++) {
    const script = scriptAt(source, index);
    if (script >= 0) return script;
  }
  return -1;
}

function scriptAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < 0x370 ? -1 : SCRIPTS.findIndex(([from, to]) => code >= from && code <= to);
}
