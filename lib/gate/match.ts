import type { Wording } from './vocabulary.ts';

/** Scripts other than Latin; a wording belongs to the first whose letters it has. */
const SCRIPTS = [
  /[\u0370-\u03ff]/,
  /[\u0400-\u052f]/,
  /[\u0590-\u05ff]/,
  /[\u0600-\u06ff]/,
  /[\u0900-\u0dff]/,
  /[\u0e00-\u0eff]/,
  /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7ff]/,
  /[\u3040-\u30ff\u3400-\u9fff]/,
];
const OTHER_SCRIPT = /[\u0370-\u0eff\u1100-\u11ff\u3040-\ud7ff]/g;
/** At how many places of a text its script is looked at, evenly spread. */
const PROBES = 3;

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

/** Whether any of the expressions is found in the text, given the scripts that it is written in. */
export function matches({ latin, others }: Matcher, text: string, scripts: readonly number[]): boolean {
  const found = (expression: RegExp) => expression.test(text);
  return latin.some(found) || scripts.some((script) => others[script]?.some(found));
}

/** The first places where any of the expressions, compiled with the flag "g", are found. */
export function findAll(
  { latin, others }: Matcher,
  text: string,
  most = 12,
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const expression of [...latin, ...scriptsOf(text).flatMap((script) => others[script] ?? [])]) {
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match && found.length < most; match = expression.exec(text)) {
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
}

/** An expression that ignores case, from a source as the vocabulary writes it. */
export function compile(source: string, flags = ''): RegExp {
  return new RegExp(source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+'), `i${flags}`);
}

/** Scripts other than Latin, as far as a few places of the text tell. */
export function scriptsOf(text: string): number[] {
  const scripts: number[] = [];
  for (let probe = 0; probe < PROBES; probe++) {
    OTHER_SCRIPT.lastIndex = Math.floor((text.length * probe) / PROBES);
    const letter = OTHER_SCRIPT.exec(text);
    if (!letter) break;
    const script = scriptOf(letter[0]);
    if (!scripts.includes(script)) scripts.push(script);
  }
  return scripts;
}

function scriptOf(text: string): number {
  return SCRIPTS.findIndex((script) => script.test(text));
}
