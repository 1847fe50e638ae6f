import { settingsPages } from './catalogue.ts';
import { namesIn } from './names.ts';
import { isSimilar } from './similar.ts';
import { type Token, tokenize } from './tokens.ts';
import { distinctPages } from './vocabulary/policy.ts';

/** Languages that write compounds as one word. */
const COMPOUNDING = new Set(['da', 'de', 'hu', 'nb', 'nl', 'sv']);
const SHORTEST_NAME = 9;
const SHORTEST_REST = 3;
const NO_GAP = { path: false, sign: false, stop: false };

interface Parts {
  endings: readonly string[];
  areas: readonly string[];
}

const cache = new Map<string, Parts>();

/** "Problembehandlungseinstellungen" as two tokens, so that both names are found. */
export function splitCompounds(tokens: Token[], languages: readonly string[]): Token[] {
  const language = languages.find((candidate) => COMPOUNDING.has(candidate));
  if (language === undefined) return tokens;
  const parts = partsIn(language);
  return tokens.flatMap((token) => split(token, parts));
}

/** The words for "Settings" and the long names of pages that mean nothing else. */
function partsIn(language: string): Parts {
  const known = cache.get(language);
  if (known) return known;
  const names = namesIn(language);
  const apps = names.app.flatMap(wordsOf);
  const pages = settingsPages
    .flatMap((page, index) => (distinctPages.has(page.uri) ? (names.pages[index] ?? []) : []))
    .map(wordsOf)
    .flatMap((words) => (words.length === 1 && (words[0]?.length ?? 0) >= SHORTEST_NAME ? words : []));
  const parts = { endings: [...new Set([...apps, ...pages])], areas: areaWords(language) };
  cache.set(language, parts);
  return parts;
}

function wordsOf(name: string): string[] {
  return tokenize(name).map(({ word }) => word);
}

/** In "Sicherheitsaktivierung" the first part is left over from "Update und Sicherheit". */
function areaWords(language: string): readonly string[] {
  return [...namesIn(language).areas.values()].flat().flatMap(wordsOf);
}

function split(token: Token, { endings, areas }: Parts): Token[] {
  const { word, start, end } = token;
  const ending = endings.find((part) => word.endsWith(part) && word.length >= part.length + SHORTEST_REST);
  if (!ending || word.length !== end - start) return [token];
  const rest = word.slice(0, -ending.length);
  const middle = end - ending.length;
  return [
    { ...token, word: rest, end: middle },
    {
      ...token,
      word: ending,
      start: middle,
      fused: !areas.some((area) => isSimilar(rest, area)),
      gap: NO_GAP,
    },
  ];
}
