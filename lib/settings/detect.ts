import { languages, matchLanguage } from './languages.ts';
import { namesIn } from './names.ts';
import { tokenize } from './tokens.ts';
import { languageWords } from './vocabulary/words.ts';

const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ['ja']],
  [/\p{Script=Hangul}/u, ['ko']],
  [/\p{Script=Han}/u, ['zh-CN', 'zh-TW', 'ja']],
  [/[іїєґ]/iu, ['uk', 'ru']],
  [/\p{Script=Cyrillic}/u, ['ru', 'uk']],
  [/\p{Script=Hebrew}/u, ['he']],
  [/\p{Script=Arabic}/u, ['ar']],
];
const SAMPLE = 2000;
const MAX_GUESSES = 3;

let marks: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/** The languages to read texts in, the likeliest first; English is always among them. */
export function detectLanguages(texts: readonly string[], given = ''): string[] {
  const known = matchLanguage(given);
  if (known) return [known, 'en'];
  if (given !== '') return ['en'];
  const sample = texts.join('\n').slice(0, SAMPLE);
  const script = SCRIPTS.find(([pattern]) => pattern.test(sample));
  return script ? [...script[1], 'en'] : byWords(sample);
}

/** Languages whose words for "Settings" or whose usual verbs and particles are in the text. */
function byWords(sample: string): string[] {
  marks ??= new Map(['en', ...languages].map((language) => [language, markWords(language)]));
  const words = new Set(tokenize(sample).map(({ word }) => word));
  const counts = [...marks].map(
    ([language, own]) => [language, [...words].filter((word) => own.has(word)).length] as const,
  );
  const ranked = counts.filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1]);
  const guesses = ranked.slice(0, MAX_GUESSES).map(([language]) => language);
  return [...guesses.filter((language) => language !== 'en'), 'en'];
}

function markWords(language: string): ReadonlySet<string> {
  const app = language === 'en' ? ['settings'] : namesIn(language).app;
  const texts = [...app, languageWords[language]?.glue ?? ''];
  return new Set(texts.flatMap((text) => tokenize(text).map(({ word }) => word)));
}
