import type { Line } from './line.ts';
import { isNote, isNoteWord } from './signals.ts';

/** Whether a line begins with a word for remarks: before a colon, alone, or set off from what follows. */
export function opensNote({ text, emphasis: [first] }: Line): boolean {
  if (isNote(text) || isNoteWord(text)) return true;
  return first?.start === 0 && isNoteWord(text.slice(0, first.end));
}
