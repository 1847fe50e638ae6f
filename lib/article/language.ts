import { attribute, elementsBelow } from '../dom/query.ts';
import { STOP_WORDS } from './data/stop-words.ts';

/** Scripts that tell a language at once, as ranges of UTF-16 units; where more than one is there, the first counts. */
const SCRIPTS: readonly { language: string; from: number; to: number; share: number }[] = [
  // Japanese is full of Chinese characters, but no other language has kana.
  { language: 'ja', from: 0x3040, to: 0x30ff, share: 0.15 },
  { language: 'ko', from: 0xac00, to: 0xd7af, share: 0.4 },
  { language: 'zh', from: 0x3400, to: 0x9fff, share: 0.4 },
  { language: 'th', from: 0x0e00, to: 0x0e7f, share: 0.4 },
  { language: 'he', from: 0x0590, to: 0x05ff, share: 0.4 },
  { language: 'ar', from: 0x0600, to: 0x06ff, share: 0.4 },
  { language: 'hi', from: 0x0900, to: 0x097f, share: 0.4 },
  { language: 'el', from: 0x0370, to: 0x03ff, share: 0.4 },
  { language: 'ru', from: 0x0400, to: 0x04ff, share: 0.4 },
];
const OTHER_SCRIPT = /[\u0370-\u04ff\u0590-\u06ff\u0900-\u097f\u0e00-\u0e7f\u3040-\ud7af]/;
/** Languages whose texts count as agreeing with what the script says. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  ar: ['fa', 'ur', 'ps', 'ckb', 'ug'],
  hi: ['mr', 'ne', 'sa'],
  he: ['iw', 'yi'],
  ru: ['uk', 'bg', 'be', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg'],
};
/** The languages that have each word among their stop words. */
const BY_WORD = new Map<string, string[]>();
for (const [language, words] of Object.entries(STOP_WORDS)) {
  for (const word of words.split(' ')) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), language]);
}
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
  return guessByScript(sample) || guessByWords(sample, declared);
}

function guessByScript(sample: string): string {
  if (!OTHER_SCRIPT.test(sample)) return '';
  const counts = new Array<number>(SCRIPTS.length).fill(0);
  let latin = 0;
  for (let index = 0; index < sample.length; index++) {
    const unit = sample.charCodeAt(index);
    if (unit < 0x0250) {
      if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) latin++;
      continue;
    }
    const at = SCRIPTS.findIndex(({ from, to }) => unit >= from && unit <= to);
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1;
  }
  const letters = counts.reduce((sum, count) => sum + count, latin);
  const at = SCRIPTS.findIndex(({ share }, index) => (counts[index] ?? 0) > letters * share);
  return SCRIPTS[at]?.language ?? '';
}

function guessByWords(sample: string, declared: string): string {
  const hits = new Map(Object.keys(STOP_WORDS).map((language) => [language, 0]));
  for (const word of sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) {
    for (const language of BY_WORD.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const [best = ['', 0], second = ['', 0]] = [...hits].sort((a, b) => b[1] - a[1]);
  const own = hits.get(declared);
  if (own !== undefined) return best[1] >= ENOUGH_HITS && own * 3 < best[1] ? best[0] : '';
  return declared === '' && best[1] > second[1] ? best[0] : '';
}

function isKin(declared: string, guessed: string): boolean {
  return declared === guessed || (KIN[guessed]?.includes(declared) ?? false);
}

function primary(tag: string): string {
  return tag.split('-', 1)[0]?.toLowerCase() ?? '';
}
