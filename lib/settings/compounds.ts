import { namesIn } from './names.ts';
import { type Token, tokenize } from './tokens.ts';

/** Languages that write compounds as one word. */
const COMPOUNDING = new Set(['da', 'de', 'nb', 'nl', 'sv', 'hu']);
const SHORTEST_REST = 3;
const NO_GAP = { path: false, sign: false, stop: false };

/** "Problembehandlungseinstellungen" as two tokens, so that both names are found. */
export function splitCompounds(tokens: Token[], languages: readonly string[]): Token[] {
  const endings = languages.filter((language) => COMPOUNDING.has(language)).flatMap(settingsWords);
  return endings.length === 0 ? tokens : tokens.flatMap((token) => split(token, endings));
}

function settingsWords(language: string): string[] {
  return namesIn(language).app.flatMap((name) => tokenize(name).map(({ word }) => word));
}

function split(token: Token, endings: readonly string[]): Token[] {
  const ending = endings.find(
    (word) => token.word.endsWith(word) && token.word.length >= word.length + SHORTEST_REST,
  );
  if (!ending || token.word.length !== token.end - token.start) return [token];
  const middle = token.end - ending.length;
  return [
    { ...token, word: token.word.slice(0, -ending.length), end: middle },
    { ...token, word: ending, start: middle, gap: NO_GAP },
  ];
}
