import { languages, matchLanguage } from './languages.ts';
import { namesIn } from './names.ts';
import { isSimilar } from './similar.ts';
import { tokenize } from './tokens.ts';
import { type Vocabulary, vocabularyFor } from './vocabulary.ts';

const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Han}/u, ['zh-CN', 'zh-TW', 'ja']],
  [/[іїєґ]/iu, ['uk', 'ru']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk', 'bg']],
  [/\p{Script=Greek}/u, ['el']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Arabic}/u, ['ar']],
];
/** What readers and translators of the one write, too. */
const SIBLINGS: Readonly<Record<string, readonly string[]>> = {
  'pt-BR': ['pt-PT'],
  'pt-PT': ['pt-BR'],
  'zh-CN': ['zh-TW'],
  'zh-TW': ['zh-CN'],
};
const SCRIPT_LANGUAGES = new Set(SCRIPTS.flatMap(([, own]) => own));
/** UTF-16 units of the texts that are looked at. */
const SAMPLE = 2000;
/** A text up to this long is read in all languages if no word tells which one it is in. */
const LABEL = 120;
const APP_WEIGHT = 4;
const MAX_GUESSES = 6;

/** The languages to read texts in, the likeliest first; English is always among them. */
export function detectLanguages(texts: readonly string[], given = ''): string[] {
  const known = matchLanguage(given);
  if (known) return [known, ...(SIBLINGS[known] ?? []), 'en'];
  if (given !== '') return ['en'];
  const sample = texts.join('\n').slice(0, SAMPLE);
  const script = SCRIPTS.find(([pattern]) => pattern.test(sample));
  return script ? [...script[1], 'en'] : byWords(sample);
}

/** Languages whose words for "Settings" or whose usual verbs and particles are in the text. */
function byWords(sample: string): string[] {
  const words = tokenize(sample).map(({ word }) => word);
  const unique = [...new Set(words)];
  const candidates = ['en', ...languages.filter((language) => !SCRIPT_LANGUAGES.has(language))];
  const counts = candidates.map((language) => [language, countMarks(unique, language)] as const);
  const ranked = counts.filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  if (ranked.length === 0) return sample.length > LABEL ? ['en'] : candidates.reverse();
  const least = (ranked[0]?.[1] ?? 0) / 2;
  const guesses = ranked
    .filter(([, count]) => count > least)
    .map(([language]) => language)
    .slice(0, MAX_GUESSES);
  return [...guesses.filter((language) => language !== 'en'), 'en'];
}

interface Marks {
  app: readonly string[];
  vocabulary: Vocabulary;
}

const cache = new Map<string, Marks>();

function marksOf(language: string): Marks {
  const known = cache.get(language);
  if (known) return known;
  const names = language === 'en' ? ['settings'] : namesIn(language).app;
  const app = names.map((name) =>
    tokenize(name)
      .map(({ word }) => word)
      .join(' '),
  );
  const marks = { app, vocabulary: vocabularyFor([language]) };
  cache.set(language, marks);
  return marks;
}

/** The word for "Settings", alone or at the end of a compound, counts for more than a particle. */
function countMarks(words: readonly string[], language: string): number {
  const { app, vocabulary } = marksOf(language);
  const text = words.join(' ');
  let count = app.some((name) => name.includes(' ') && text.includes(name)) ? APP_WEIGHT : 0;
  for (const word of words) {
    if (app.some((name) => isSimilar(word, name) || word.endsWith(name))) count += APP_WEIGHT;
    else if (vocabulary.knows(word)) count++;
  }
  return count;
}
