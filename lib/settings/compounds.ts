import { settingsPages } from './catalogue.ts';
import { namesIn } from './names.ts';
import { type Token, tokenize } from './tokens.ts';
import { distinctPages } from './vocabulary/policy.ts';

/** Languages that write compounds as one word. */
const COMPOUNDING = new Set(['da', 'de', 'hu', 'nb', 'nl', 'sv']);
const SHORTEST_NAME = 9;
const SHORTEST_REST = 3;
const NO_GAP = { path: false, sign: false, stop: false };

const cache = new Map<string, readonly string[]>();

/** "Problembehandlungseinstellungen" as two tokens, so that both names are found. */
export function splitCompounds(tokens: Token[], languages: readonly string[]): Token[] {
  const endings = languages.filter((language) => COMPOUNDING.has(language)).flatMap(endingsIn);
  return endings.length === 0 ? tokens : tokens.flatMap((token) => split(token, endings));
}

/** The words for "Settings" and the long names of pages that mean nothing else. */
function endingsIn(language: string): readonly string[] {
  const known = cache.get(language);
  if (known) return known;
  const names = namesIn(language);
  const apps = names.app.flatMap(wordsOf);
  const pages = settingsPages
    .flatMap((page, index) => (distinctPages.includes(page.uri) ? (names.pages[index] ?? []) : []))
    .map(wordsOf)
    .flatMap((words) => (words.length === 1 && (words[0]?.length ?? 0) >= SHORTEST_NAME ? words : []));
  const endings = [...new Set([...apps, ...pages])];
  cache.set(language, endings);
  return endings;
}

function wordsOf(name: string): string[] {
  return tokenize(name).map(({ word }) => word);
}

function split(token: Token, endings: readonly string[]): Token[] {
  const { word, start, end } = token;
  const ending = endings.find((part) => word.endsWith(part) && word.length >= part.length + SHORTEST_REST);
  if (!ending || word.length !== end - start) return [token];
  const middle = end - ending.length;
  return [
    { ...token, word: word.slice(0, -ending.length), end: middle },
    { ...token, word: ending, start: middle, fused: true, gap: NO_GAP },
  ];
}
