import { readFileSync, writeFileSync } from 'node:fs';
import { COMMAND_ENTRIES } from '../../lib/risks/commands.ts';
import { RISK_RULES } from '../../lib/risks/rules/index.ts';

/** A file of `public/_locales`. Only English describes its messages. */
export type Messages = Record<string, { message: string; description?: string }>;

/** The messages that are made from data, with the data's English; English has none of them in its file. */
export const dataMessages: ReadonlyMap<string, string> = new Map([
  ...RISK_RULES.flatMap((rule) =>
    (['title', 'explanation', 'instead'] as const).map(
      (part) => [toKey(`risk_${rule.id}_${part}`), rule[part]] as const,
    ),
  ),
  ...COMMAND_ENTRIES.map(({ id, note }) => [toKey(`command_${id}`), note] as const),
]);

function toKey(name: string): string {
  return name.replaceAll('-', '_');
}

/** @param locale as its folder is called ("pt_BR") @throws Error where there is no such file */
export function readMessages(locale: string): Messages {
  return JSON.parse(readFileSync(fileOf(locale), 'utf8'));
}

export function writeMessages(locale: string, messages: Messages): void {
  writeFileSync(fileOf(locale), `${JSON.stringify(messages, null, 2)}\n`);
}

export function fileOf(locale: string): string {
  return `public/_locales/${locale}/messages.json`;
}

/** English words by key, those that are made from data included. */
export function englishWords(): Map<string, string> {
  const own = Object.entries(readMessages('en')).map(([key, { message }]) => [key, message] as const);
  return new Map([...own, ...dataMessages]);
}

/** A language's messages without those that have gone, and with those that it lacks at the end, in English. */
export function complete(known: Messages, locale: string): Messages {
  const wanted = englishWords().set('languageCode', locale.replace('_', '-'));
  const kept = Object.entries(known).filter(([key]) => wanted.has(key));
  const missing = [...wanted].filter(([key]) => !known[key]).map(([key, message]) => [key, { message }]);
  return Object.fromEntries([...kept, ...missing]);
}
