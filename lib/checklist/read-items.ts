import { isLaunchable } from '../settings/allow-list.ts';
import { unescapeMarks } from '../text/markdown.ts';
import { limits } from './limits.ts';
import { LINE_BREAK } from './markdown.ts';
import type { TemplateItem } from './templates.ts';

/** What lists are pasted with: bullet, number, box. */
const MARKER = /^\s*([-*•]\s+)?(\d{1,3}[.)]\s+)?(?:\[([ xX]?)\]\s+)?/;
const TASK = /^\s*[-*]\s+\[[ xX]\]\s/;
/** The list's name and the address that it comes from. */
const HEAD = /^(?:# .*|<[^<>\s]+>)$/;
const FENCE = /^`{3,}$/;
const INNER_LIST = /^\s*(?:[-*+]|\d{1,9}[.)])\s/;
const PAGE = / \(\[(?:\\.|[^\\\]])*\]\(([^()\s]+)\)\)$/;

/**
 * The items that a text of several lines tells: one a line. What `toMarkdown` has written is read back whole, with ticks,
 * Settings pages, commands and notes. Nothing is longer than an item may be: what is goes on in the note.
 */
export function readItems(text: string): TemplateItem[] {
  const lines = text.split(LINE_BREAK);
  const items: TemplateItem[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (isHead(lines, at) || FENCE.test(line.trim())) continue;
    const item = readLine(line);
    if (!item.text) continue;
    const end = TASK.test(line) && lines[at + 1] === '' ? detailsEnd(lines, at + 1) : at + 1;
    items.push({ ...item, ...readDetails(lines.slice(at + 1, end)) });
    at = end - 1;
  }
  return items.flatMap(withinLimits);
}

/** Whether a line stands above a task list and tells what list it is. */
function isHead(lines: readonly string[], at: number): boolean {
  if (!HEAD.test(lines[at] ?? '')) return false;
  const next = lines.findIndex((line, index) => index > at && line.trim() !== '');
  return next > 0 && (TASK.test(lines[next] ?? '') || isHead(lines, next));
}

function readLine(line: string): TemplateItem {
  const [marker = '', bullet, number, box] = MARKER.exec(line) ?? [];
  const words = line.slice(marker.length).trim();
  if (box === undefined) return { text: words };
  const done = box.toLowerCase() === 'x';
  // A box in a list is Markdown, in which marks are escaped.
  if (!bullet && !number) return { text: words, done };
  const page = PAGE.exec(words);
  const settings = page?.[1];
  if (!settings || !isLaunchable(settings)) return { text: unescapeMarks(words), done };
  return { text: unescapeMarks(words.slice(0, page.index)), done, settings };
}

/** Where what is set in below a task ends; lists in it are items of their own. */
function detailsEnd(lines: readonly string[], start: number): number {
  let fence = '';
  for (let at = start; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const words = line.slice(2);
    if (line !== '' && !line.startsWith('  ')) return at;
    if (fence) fence = words === fence ? '' : fence;
    else if (FENCE.test(words)) fence = words;
    else if (INNER_LIST.test(words)) return at;
  }
  return lines.length;
}

function readDetails(lines: readonly string[]): Partial<TemplateItem> {
  const words = lines.map((line) => line.slice(2));
  const first = words.findIndex((line) => line !== '');
  const fence = words[first] ?? '';
  const isCode = FENCE.test(fence);
  const close = isCode ? words.indexOf(fence, first + 1) : -1;
  const codeEnd = close < 0 ? words.length : close;
  const command = isCode ? words.slice(first + 1, codeEnd).join('\n') : '';
  const told = isCode ? words.slice(codeEnd + 1) : words;
  const note = told.map(unescapeMarks).join('\n').trim();
  return { ...(command && { command }), ...(note && { note }) };
}

function withinLimits(item: TemplateItem): TemplateItem[] {
  const { command = '' } = item;
  const [text, rest] = split(item.text, limits.text);
  const isLong = command.length > limits.command;
  const told = [rest, isLong ? command : '', item.note ?? ''].filter(Boolean).join('\n');
  const [note, more] = split(told, limits.note);
  const fitting = { ...item, text, ...(note && { note }), ...(isLong && { command: '' }) };
  return [fitting, ...(more ? withinLimits({ text: more }) : [])];
}

/** Cut between words where there is a gap near the end. */
function split(text: string, most: number): [string, string] {
  if (text.length <= most) return [text, ''];
  const gap = text.slice(0, most + 1).search(/\s\S*$/);
  const half = /[\ud800-\udbff]/.test(text.charAt(most - 1)) ? most - 1 : most;
  const at = gap > most / 2 ? gap : half;
  return [text.slice(0, at).trim(), text.slice(at).trim()];
}
