import { attribute, elementsBelow } from '../dom/query.ts';
import { STOP_WORDS } from './data/stop-words.ts';

/** Scripts that tell a language at once, the more telling ones first. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/gu],
  ['ko', /[\uac00-\ud7af]/gu],
  ['zh', /[\u3400-\u9fff]/gu],
  ['th', /[\u0e00-\u0e7f]/gu],
  ['he', /[\u0590-\u05ff]/gu],
  ['ar', /[\u0600-\u06ff]/gu],
  ['hi', /[\u0900-\u097f]/gu],
  ['el', /[\u0370-\u03ff]/gu],
  ['ru', /[\u0400-\u04ff]/gu],
];
/** Languages whose texts count as agreeing with what the script says. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  ar: ['fa', 'ur', 'ps', 'ckb', 'ug'],
  hi: ['mr', 'ne', 'sa'],
  he: ['iw', 'yi'],
  ru: ['uk', 'bg', 'be', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg'],
};
const STOP_SETS = Object.entries(STOP_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
}));
const FOREIGN_SHARE = 0.15;
const ENOUGH_HITS = 12;
const TAG = /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i;

/**
 * The language of a page as BCP 47: what the page declares, unless its words plainly are of another; a guess where
 * it declares nothing; empty if that is not possible.
 * @param sample some of the article's words
 */
export function readLanguage(doc: Document, sample: string): string {
  const declared = declaredLanguage(doc);
  const guessed = guessLanguage(sample, primary(declared));
  return guessed && !isKin(primary(declared), guessed) ? guessed : declared;
}

function declaredLanguage(doc: Document): string {
  const root = doc.documentElement;
  const metas = elementsBelow(
    doc,
    'meta[property="og:locale"], meta[http-equiv="content-language" i], meta[name="language" i]',
  );
  const values = [root && attribute(root, 'lang'), doc.body && attribute(doc.body, 'lang')];
  for (const meta of metas) values.push(attribute(meta, 'content'));
  const tag = values.map((value) => (value ?? '').trim()).find((value) => TAG.test(value)) ?? '';
  return tag.replace(/_/g, '-').replace(/-[a-z]{2}$/i, (region) => region.toUpperCase());
}

/** The language that the words speak for; empty where they leave doubt about the declared one. */
function guessLanguage(sample: string, declared: string): string {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return '';
  for (const [language, script] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) > letters * shareFor(language)) return language;
  }
  return guessByWords(sample, declared);
}

// Japanese is full of Chinese characters, but no other language has kana.
function shareFor(language: string): number {
  return language === 'ja' ? FOREIGN_SHARE : 0.4;
}

function guessByWords(sample: string, declared: string): string {
  const counts = STOP_SETS.map(({ language, words }) => ({ language, hits: 0, words }));
  for (const word of sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
    for (const count of counts) if (count.words.has(word)) count.hits++;
  }
  const [best, second] = counts.sort((a, b) => b.hits - a.hits);
  if (!best || best.hits === 0) return '';
  const own = counts.find(({ language }) => language === declared)?.hits;
  if (own !== undefined) return best.hits >= ENOUGH_HITS && own * 3 < best.hits ? best.language : '';
  if (declared !== '') return '';
  return best.hits > (second?.hits ?? 0) ? best.language : '';
}

function isKin(declared: string, guessed: string): boolean {
  return declared === guessed || (KIN[guessed]?.includes(declared) ?? false);
}

function primary(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
