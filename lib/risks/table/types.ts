/** What one command, or one kind of use of it, does. */
export interface CommandEntry {
  /** Lower-case words joined by hyphens; its message is called `command_<id with underscores>`. */
  id: string;
  /** Names without ".exe" and the like, in lower case: programs, or cmdlets of PowerShell. */
  programs: readonly string[];
  /** What the arguments must match; of several entries, the first that matches holds. Without it, all do. */
  when?: RegExp;
  effect: 'reads' | 'changes';
  /** Whether it works only in a terminal run as administrator. */
  elevated: boolean;
  /** What it does, in plain English. */
  note: string;
}

/** How a program's arguments are told from the sentence they stand in. */
export interface Syntax {
  programs: readonly string[];
  /** Words that are arguments beside switches, quoted text and placeholders; tried on single words. */
  words?: RegExp;
  /** Switches that take the next word, whatever it is. */
  valued?: RegExp;
  /** It may stand without arguments where the sentence says to type or run it. */
  alone?: true;
}
