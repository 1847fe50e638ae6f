import { COMMAND_ENTRIES } from '../../lib/risks/commands.ts';
import { RISK_RULES } from '../../lib/risks/rules/index.ts';
import { type Messages, readMessages } from '../support/messages.ts';

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
