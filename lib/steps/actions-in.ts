import { ACTIONS } from './data/actions.ts';

/** The words of actions of some languages, by their tags in the data. */
export function actionsIn(...languages: readonly string[]): string[] {
  return languages.flatMap((language) => ACTIONS[language]?.split(' ') ?? []);
}
