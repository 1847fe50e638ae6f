import type { Checklist, ChecklistItem } from '../model/checklist.ts';
import { pageByUri } from '../settings/catalogue.ts';
import { maskProductKeys } from '../text/product-key.ts';

/** The list as a Markdown task list, to be pasted elsewhere. */
export function toMarkdown({ name, source, items }: Checklist): string {
  const head = [`# ${oneLine(name)}`];
  if (source) head.push(`<${source.url.replace(/[<>\s]/g, encodeURIComponent)}>`);
  return `${maskProductKeys([...head, items.map(toTask).join('\n')].join('\n\n'))}\n`;
}

function toTask({ text, done, note, settings, command }: ChecklistItem): string {
  const page = settings && ` ([${escapeMarks(pageByUri(settings)?.name ?? settings)}](${settings}))`;
  const lines = [`- [${done ? 'x' : ' '}] ${oneLine(text)}${page ?? ''}`];
  if (command.trim()) lines.push('', ...indent(fenced(command)));
  if (note.trim()) lines.push('', ...indent(note.trim().split(/\r?\n/).map(line)));
  return lines.join('\n');
}

function indent(lines: readonly string[]): string[] {
  return lines.map((text) => (text === '' ? '' : `  ${text}`));
}

/** A fence longer than any run of backticks in the code. */
function fenced(code: string): string[] {
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [fence, ...code.split(/\r?\n/), fence];
}

function oneLine(text: string): string {
  return line(text.trim().replace(/\s+/g, ' '));
}

/** A line that begins like a list, a heading or a quotation must not become one. */
function line(text: string): string {
  return escapeMarks(text)
    .replace(/^(\s*)(\d{1,9})([.)])/, '$1$2\\$3')
    .replace(/^(\s*)([-+=])/, '$1\\$2');
}

function escapeMarks(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
}
