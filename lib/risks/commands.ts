import type { Command } from '../model/analysis.ts';

/** What a command line or script does, as far as it can be told from its text; `null` if the text is not a command. */
export function describeCommand(_text: string): Command | null {
  return null;
}

/** The commands that stand in running text ("run slmgr /xpr in an elevated prompt"), in order. */
export function findCommands(_text: string): Command[] {
  return [];
}
