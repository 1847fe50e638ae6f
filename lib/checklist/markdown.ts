import type { Checklist, ChecklistItem } from '../model/checklist.ts';
import { pageByUri } from '../settings/catalogue.ts';
import { escapeLine, escapeMarks, fenceAround } from '../text/markdown.ts';
import { maskProductKeys } from '../text/product-key.ts';

export const LINE_BREAK = /\r\n?|\n/;

/** The list as a Markdown task list, to be pasted elsewhere; `readItems` reads it back. */
export function toMarkdown({ name, source, items }: Checklist): string {
  const head = [`# ${oneLine(name)}`];
  if (source) head.push(`<${source.url.replace(/[<>\s]/g, encodeURIComponent)}>`);
  return `${maskProductKeys([...head, items.map(toTask).join('\n')].join('\n\n'))}\n`;
}

function toTask({ text, done, note, settings, command }: ChecklistItem): string {
  const page = settings && ` ([${escapeMarks(pageByUri(settings)?.name ?? settings)}](${settings}))`;
  const lines = [`- [${done ? 'x' : ' '}] ${oneLine(text)}${page ?? ''}`];
  if (command.trim()) lines.push('', ...indent(fenced(command)));
  if (note.trim()) lines.push('', ...indent(note.trim().split(LINE_BREAK).map(escapeLine)));
  return lines.join('\n');
}

function indent(lines: readonly string[]): string[] {
  return lines.map((text) => (text === '' ? '' : `  ${text}`));
}

function fenced(code: string): string[] {
  const fence = fenceAround(code, 3);
  return [fence, ...code.split(LINE_BREAK), fence];
}

function oneLine(text: string): string {
  return escapeLine(text.trim().replace(/\s+/g, ' '));
}
