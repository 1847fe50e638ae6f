import * as v from 'valibot';
import type { Checklist, ChecklistItem, ImportMode } from '../model/checklist.ts';
import { cleanStrings } from '../storage/clean.ts';
import { type FileFault, type FileFormat, parseFile } from '../storage/file.ts';
import { apply } from './domain.ts';
import { givenLists } from './intents.ts';
import { type Lists, same } from './state.ts';
import { toChecklists } from './view.ts';

const FORMAT = 'plainsteps-lists';

/** Lists are read from a whole backup too. */
const format: FileFormat<{ lists: Checklist[] }> = {
  kinds: [FORMAT, 'plainsteps-backup'],
  version: 1,
  schema: v.object({ lists: givenLists }),
};

/** The lists as the text of a JSON file. The time is in milliseconds since 1970. */
export function exportLists(lists: readonly Checklist[], now: number): string {
  const file = { format: FORMAT, version: format.version, exportedAt: new Date(now).toISOString(), lists };
  return `${JSON.stringify(cleanStrings(file).value, null, 2)}\n`;
}

/** The lists of a file, checked in full; they go into an `import` intent as they are. */
export function parseImport(text: string): { ok: true; lists: Checklist[]; masked: boolean } | FileFault {
  const result = parseFile(text, format);
  return result.ok ? { ok: true, lists: result.value.lists, masked: result.masked } : result;
}

export interface ImportCounts {
  added: number;
  changed: number;
  removed: number;
}

export interface ImportPreview {
  lists: ImportCounts;
  items: ImportCounts;
}

/** What an import would do to the lists (`readLists`); null where it would be refused because too much would be kept. */
export function previewImport(lists: Lists, given: Checklist[], mode: ImportMode): ImportPreview | null {
  const outcome = apply(lists, { type: 'import', mode, lists: given }, { at: 0, by: '' });
  if (!outcome.ok) return null;
  const before = toChecklists(lists);
  const after = toChecklists(new Map([...lists, ...outcome.lists.map((list) => [list.id, list] as const)]));
  return {
    lists: count(before, after, ({ id, name, archived, source }) => [id, { name, archived, source }]),
    items: count(itemsOf(before), itemsOf(after), ([id, item]) => [id, { ...item, updatedAt: 0 }]),
  };
}

function itemsOf(lists: Checklist[]): [string, ChecklistItem][] {
  return lists.flatMap((list) =>
    list.items.map((item): [string, ChecklistItem] => [`${list.id}/${item.id}`, item]),
  );
}

function count<T>(before: T[], after: T[], entry: (one: T) => [string, unknown]): ImportCounts {
  const old = new Map(before.map(entry));
  const now = new Map(after.map(entry));
  const kept = [...now].filter(([id]) => old.has(id));
  return {
    added: now.size - kept.length,
    changed: kept.filter(([id, value]) => !same(value, old.get(id))).length,
    removed: old.size - kept.length,
  };
}
