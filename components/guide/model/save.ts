import { limits } from '../../../lib/checklist/limits.ts';
import type { PageAnalysis, Procedure, Step } from '../../../lib/model/analysis.ts';
import type { ChecklistIntent, NewItem } from '../../../lib/model/checklist.ts';
import { safeText } from './export.ts';
import { flatten } from './walk.ts';

export interface SaveWords {
  /** Stands where a dangerous command was. */
  leftOut: string;
  untitled: string;
}

/** A step as a checklist item: its words, first Settings page and first harmless command. */
export function toItem(step: Step, done: ReadonlySet<string>, words: SaveWords): NewItem {
  const commands = step.commands.filter(({ effect }) => effect !== 'dangerous').map(({ text }) => text);
  const [command = '', ...others] = commands.filter(({ length }) => length <= limits.command);
  const text = safeText(step, words);
  const isSilent = commands.length < step.commands.length && !text.includes(words.leftOut);
  const missing = isSilent ? [words.leftOut] : [];
  const note = [...missing, ...step.notes.map(({ text: words }) => words), ...others].join('\n');
  return {
    id: crypto.randomUUID(),
    text: cut(text || words.untitled, limits.text),
    settings: step.references[0]?.uri ?? null,
    command,
    note: cut(note, limits.note),
    done: done.has(step.id),
  };
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

function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}
