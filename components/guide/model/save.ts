import { limits } from '../../../lib/checklist/limits.ts';
import type { PageAnalysis, Procedure, Step } from '../../../lib/model/analysis.ts';
import type { Checklist, ChecklistIntent, NewItem } from '../../../lib/model/checklist.ts';
import { type ExportWords, safeText } from './export.ts';
import { flatten } from './walk.ts';

export interface SaveWords extends Pick<ExportWords, 'leftOut' | 'path'> {
  /** Stands where a command was that is longer than can be kept. */
  tooLong: string;
  untitled: string;
}

/** A step as a checklist item: its words, first Settings page and first harmless command; the note takes the others. */
export function toItem(step: Step, done: ReadonlySet<string>, words: SaveWords): NewItem {
  const harmless = step.commands.filter(({ effect }) => effect !== 'dangerous').map(({ text }) => text);
  const command = harmless.find(({ length }) => length <= limits.command) ?? '';
  const [settings = null] = step.references.map(({ uri }) => uri);
  const text = safeText(step, words);
  const isSilent = harmless.length < step.commands.length && !text.includes(words.leftOut);
  const told = [
    ...(isSilent ? [words.leftOut] : []),
    ...(text.length > limits.text ? [text] : []),
    ...otherPages(step, settings, words),
    ...step.notes.map(({ text: note }) => note),
  ];
  return {
    id: crypto.randomUUID(),
    text: cut(text || words.untitled, limits.text),
    settings,
    command,
    note: noteOf(
      told,
      harmless.filter((other) => other !== command),
      words,
    ),
    done: done.has(step.id),
  };
}

function otherPages(step: Step, first: string | null, { path }: SaveWords): string[] {
  const others = step.references.filter(({ uri }) => uri !== first);
  return [...new Set(others.map(({ uri, name }) => path(uri) ?? name))];
}

/** Commands are kept whole or not at all: half of one may do something else. */
function noteOf(told: readonly string[], commands: readonly string[], { tooLong }: SaveWords): string {
  const all = [...told, ...commands].join('\n');
  if (all.length <= limits.note) return all;
  let room = limits.note - [tooLong, ...told].join('\n').length;
  const kept = commands.filter(({ length }) => {
    const fits = length < room;
    if (fits) room -= length + 1;
    return fits;
  });
  const missing = kept.length < commands.length ? [tooLong] : [];
  return cut([...missing, ...told, ...kept].join('\n'), limits.note);
}

/** A new list of these procedures' steps. */
export function toList(
  analysis: PageAnalysis,
  procedures: readonly Procedure[],
  done: ReadonlySet<string>,
  words: SaveWords,
): Extract<ChecklistIntent, { type: 'list/create' }> {
  const [only] = procedures;
  const heading = procedures.length === 1 && only?.heading ? only.heading : analysis.title;
  const steps = procedures.flatMap((procedure) => flatten(procedure.steps)).slice(0, limits.items);
  return newList(
    analysis,
    heading || words.untitled,
    steps.map((step) => toItem(step, done, words)),
  );
}

export function newList(
  analysis: PageAnalysis,
  name: string,
  items: NewItem[],
): Extract<ChecklistIntent, { type: 'list/create' }> {
  const source = { url: analysis.url, title: cut(analysis.title, limits.title) };
  return {
    type: 'list/create',
    list: crypto.randomUUID(),
    name: cut(name, limits.name),
    items,
    source: /^https?:/.test(analysis.url) && analysis.url.length <= limits.address ? source : null,
  };
}

/** The list that has been made of the same steps before, if it still holds them all as they were; notes aside. */
export function findTwin(
  lists: readonly Checklist[],
  wanted: Extract<ChecklistIntent, { type: 'list/create' }>,
): Checklist | undefined {
  const steps = stepsOf(wanted);
  return lists.find(
    (list) =>
      !list.archived &&
      list.name === wanted.name &&
      list.source?.url === wanted.source?.url &&
      stepsOf(list) === steps,
  );
}

function stepsOf({ items }: { items: readonly NewItem[] }): string {
  return JSON.stringify(items.map(({ text, settings = null, command = '' }) => [text, settings, command]));
}

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
