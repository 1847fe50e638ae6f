import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { complete, englishWords } from './language/complete.ts';
import { fileOf, locales, readMessages, writeMessages } from './support/messages.ts';

const USAGE = `Usage: npm run language [-- LOCALE]
  Puts what is missing into the messages of a language ("nl", "pt_BR"), or of all, in English, and takes out what has gone.`;

const [wanted] = process.argv.slice(2);
if (wanted && !/^[a-z]{2,3}(?:_[A-Z]{2})?$/.test(wanted)) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const others = locales().filter((locale) => locale !== 'en');
  for (const locale of wanted ? [wanted] : others) bringUpToDate(locale);
}

function bringUpToDate(locale: string): void {
  mkdirSync(dirname(fileOf(locale)), { recursive: true });
  const known = existsSync(fileOf(locale)) ? readMessages(locale) : {};
  const messages = complete(known, locale);
  writeMessages(locale, messages);
  const english = englishWords();
  const entries = Object.entries(messages);
  const missing = entries.filter(([key]) => !known[key]).length;
  const same = entries.filter(([key, { message }]) => message === english.get(key)).length;
  console.log(`${locale}: ${missing} added, ${same} of ${english.size} as in English`);
}
