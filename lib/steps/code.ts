import type { Line } from './line.ts';

const COMMAND_WORD =
  /befehl|cmdlet|comand|command|commande|komut|opdracht|perintah|polecen|příkaz|команд|الأمر|명령|コマンド|命令|指令/iu;
/** Longer ones are no commands, and no lead of one. Letters. */
const LONGEST_COMMAND = 200;
const LONGEST_LEAD = 400;
const LINKED_SHARE = 0.5;
const PROMPT = /^(?:(?:PS\s)?[A-Za-z]:\\[^>]*>|[$#>]\s)\s?/;
/** "slmgr /upk", "ipconfig -all" */
const SWITCHED = /(?<!\S)[a-z][\w.\\-]*\s[/-][a-z]{2,}/i;
/** A program, a cmdlet, a variable, a path; output and data begin otherwise. */
const TO_RUN =
  /^(?:[a-z][\w.\\/-]*(?:\s|$)|[A-Z][a-z]+-[A-Z]\w+|[A-Z][\w.]*\s+[/-]\w|\$\w+|\([A-Z][a-z]+-|"?[A-Z%][\w:%]*\\)/;

/**
 * Whether a line is a command that is only set as one: "sfc /scannow" in bold after "run the following command:", or
 * after a colon in the type of code or with a switch.
 */
export function isCommandLine(line: Line, before: string): boolean {
  const { text, bold, kind } = line;
  if (kind === 'code' || text.length > LONGEST_COMMAND) return false;
  const isSet =
    (/[:：]$/.test(before) && (isAllCode(line) || SWITCHED.test(text))) ||
    (bold >= text.length * 0.8 && COMMAND_WORD.test(before));
  if (!isSet) return false;
  return /^[!-~][ -~]*[^.!?:; ]:?$/.test(text) && /^[a-z\d.\\/$%-]/.test(text);
}

/** Whether a line is nothing but inline code. */
export function isAllCode({ text, code }: Line): boolean {
  return code.length > 0 && code.join('').length >= text.length * 0.8;
}

/** Whether a line is code of its own, in a block or in a paragraph. */
export function isCodeAlone(line: Line): boolean {
  return line.kind === 'code' || isAllCode(line);
}

/** Whether a line is code of its own that can be run, as far as its beginning tells: no output, no data. */
export function isCodeToRun(line: Line | undefined): boolean {
  return line !== undefined && isCodeAlone(line) && canRun(line.text);
}

/** Whether a code text can be run, as far as its beginning tells. */
export function canRun(code: string): boolean {
  return TO_RUN.test(code.replace(PROMPT, ''));
}

/** "The first thing is to get rid of the old key:", and then the code that does it. */
export function leadsToCode({ kind, text, item, remark, linked }: Line, next: Line | undefined): boolean {
  if (kind !== 'text' || item || remark || text.length > LONGEST_LEAD) return false;
  if (!next || !/[:：]$/.test(text) || linked > text.length * LINKED_SHARE) return false;
  return isCodeToRun(next) || isCommandLine(next, text);
}

/** Whether a text names a command with a switch: "by slmgr /upk". */
export function namesCommand(text: string): boolean {
  return SWITCHED.test(text);
}
