import { LICENSING } from './licensing.ts';
import { NETWORK } from './network.ts';
import { CHANGING_VERBS, GENERAL, POWERSHELL, READING_VERBS } from './powershell.ts';
import { REPAIR } from './repair.ts';
import { SYSTEM } from './system.ts';
import type { CommandEntry } from './types.ts';

/** Within one program, the more telling entries stand first. */
const TABLE: readonly CommandEntry[] = [
  ...GENERAL,
  ...LICENSING,
  ...NETWORK,
  ...POWERSHELL,
  ...REPAIR,
  ...SYSTEM,
];

/** The command table, by id. */
export const COMMAND_ENTRIES: readonly CommandEntry[] = TABLE.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const byId = new Map(COMMAND_ENTRIES.map((entry) => [entry.id, entry]));
const byProgram = Map.groupBy(
  TABLE.flatMap((entry) => entry.programs.map((program) => ({ program, entry }))),
  ({ program }) => program,
);

/** The entry that says most about this use of a program; of several, one that changes something. */
export function entryFor(program: string, args: string): CommandEntry | undefined {
  const entries = (byProgram.get(program) ?? []).map(({ entry }) => entry);
  const matching = entries.filter(({ when }) => when?.test(args));
  return (
    matching.find(({ effect }) => effect === 'changes') ??
    matching[0] ??
    entries.find(({ when }) => when === undefined) ??
    cmdlet(program)
  );
}

/** For the entries that code speaks of by name. */
export function entryById(id: string): CommandEntry | undefined {
  return byId.get(id);
}

function cmdlet(program: string): CommandEntry | undefined {
  const verb = program.match(/^([a-z]+)-[a-z]{4,}$/)?.[1] ?? '';
  if (READING_VERBS.includes(verb)) return byId.get('cmdlet-reads');
  return CHANGING_VERBS.includes(verb) ? byId.get('cmdlet-changes') : undefined;
}
