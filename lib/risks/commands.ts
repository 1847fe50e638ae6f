import type { Command } from '../model/analysis.ts';
import { maskProductKeys } from '../text/product-key.ts';
import { placesOf } from '../text/squeeze.ts';
import { assessCommand } from './assess.ts';
import { type Invocation, readLine, stripPrompt } from './command-line.ts';
import { tidy } from './match/fold.ts';
import { findInvocations } from './prose.ts';
import { entryById, entryFor } from './table/index.ts';
import type { CommandEntry } from './table/types.ts';

export { COMMAND_ENTRIES } from './table/index.ts';

const LONGEST = 20_000;
const UNKNOWN_NOTE = 'Plainsteps does not know this command. Find out what it does before you run it.';
/** Lines of scripts that do nothing by themselves. */
const NEUTRAL =
  /^(?:@?echo\b|@?rem\b|::|:\w|#|@?setlocal|@?endlocal|@?set\s|if\s|else\b|for\s|goto\s|title\s|color\s|cls$|pause\b|exit\b|timeout\s|choice\s|[(){}]+$|param\s?\()/i;
/** Rules that speak of commands as such, so that what raises them is one. */
const COMMAND_RULES = ['hidden-script', 'remote-script'];

/**
 * What a command line or script does, as far as it can be told from its text; `null` if the text is not a command.
 * The text is given back without prompts and output, product keys masked; dangerous is what a risk rule calls so.
 */
export function describeCommand(text: string): Command | null {
  const code = tidy(text.slice(0, LONGEST)).trim();
  if (!code || /^[<{[](?!\s*(?:scriptblock|convert|system|net|void)\b)/i.test(code)) return null;
  const lines = commandLines(code);
  const found = lines.filter((line) => !NEUTRAL.test(line)).map(recognise);
  const entries = found.flat();
  const dangers = assessCommand(code);
  const first = found[0] ?? [];
  if (first.length === 0 && !dangers.some(({ rule }) => COMMAND_RULES.includes(rule))) return null;
  return toCommand(
    lines.join('\n'),
    summarise(entries, found.filter((line) => line.length > 0).length),
    dangers.length > 0,
  );
}

/**
 * The commands that stand in running text ("run slmgr /xpr in an elevated prompt"), in order, each once. Commands known
 * already, as written, are left out with all their parts, which a sentence would end at a quotation mark or a comma.
 */
export function findCommands(text: string, known: readonly string[] = []): Command[] {
  const told = tidy(text.slice(0, LONGEST));
  const commands = findInvocations(told, placesOf(known.map(tidy), told))
    .map(describeCommand)
    .filter((command) => command !== null);
  return [...new Map(commands.map((command) => [command.text, command])).values()];
}

/** Where some lines have a prompt, the others are output. */
function commandLines(code: string): string[] {
  const lines = code
    .replace(/[`^]\r?\n\s*|\|\r?\n\s*/g, (joint) => (joint.startsWith('|') ? '| ' : ' '))
    .split(/\r?\n/)
    .map(stripPrompt)
    .filter(({ line }) => line);
  const prompted = lines.filter((line) => line.prompted);
  return (prompted.length > 0 ? prompted : lines).map(({ line }) => line);
}

type Recognised = CommandEntry | 'unknown';

function recognise(line: string): Recognised[] {
  const [first, ...others] = readLine(line).map(recognisePart);
  if (first === undefined || first === null) return [];
  return [first, ...others.filter((entry) => entry !== null && entry !== 'unknown')].filter(
    (entry) => entry !== null,
  );
}

function recognisePart(part: Invocation): Recognised | null {
  const { program, token, args } = part;
  const entry = entryFor(program, args);
  if (entry) return isMeant(entry, part) ? entry : null;
  return /\.(?:exe|cmd|bat|ps1)$/i.test(token) && /^["']?[-/]\w/.test(args) ? 'unknown' : null;
}

/** Names that are words too: "PowerShell", "Services", a path of a file, "Add-ons". */
function isMeant(entry: CommandEntry, { program, args, token }: Invocation): boolean {
  if (entry.id.startsWith('cmdlet-')) return /^[A-Z][a-z]+-[A-Z]\w{4,}$/.test(token) && !token.includes('.');
  if (args) return true;
  if (/[\\/]/.test(token) || /\.vbs$/i.test(token) || ['slmgr', 'ospp'].includes(program)) return false;
  return (
    token === token.toLowerCase() &&
    (entry.id !== 'open-tool' || /\.(?:msc|cpl)$|\d|config|wiz|features|mgr|notepad|mmc/.test(token))
  );
}

/** Of several lines, that of the script; of the parts of one line, the first that changes something. */
function summarise(entries: readonly Recognised[], lines: number): CommandEntry | 'unknown' | undefined {
  const changing = entries.find((entry) => entry === 'unknown' || entry.effect === 'changes');
  const same = entries.every((entry) => entry === entries[0]);
  if (lines <= 1 || same) return changing ?? entries[0];
  return entryById(changing ? 'script-changes' : 'script-reads');
}

function toCommand(text: string, entry: CommandEntry | 'unknown' | undefined, dangerous: boolean): Command {
  const known = entry === 'unknown' ? undefined : entry;
  return {
    text: maskProductKeys(text),
    effect: dangerous ? 'dangerous' : (known?.effect ?? 'changes'),
    note: known?.note ?? UNKNOWN_NOTE,
    entry: known?.id ?? '',
    elevated: known?.elevated ?? false,
  };
}
