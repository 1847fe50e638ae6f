/** Words as Markdown that says just them, wherever they stand in a line. */
export function escapeMarks(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
}

/** The same for what begins a line, where a number or a dash would begin a list and the like. */
export function escapeLine(text: string): string {
  return escapeMarks(text)
    .replace(/^(\s*)(\d{1,9})([.)])/, '$1$2\\$3')
    .replace(/^(\s*)([-+=])/, '$1\\$2');
}

/** The words that such Markdown says. */
export function unescapeMarks(markdown: string): string {
  return markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Backticks to set code in: longer than any run of them within, and at least so many. */
export function fenceAround(code: string, least: number): string {
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(Math.max(least, longest + 1));
}
