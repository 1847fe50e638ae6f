import { type Decoded, decode } from '../storage/format.ts';
import { listFormat } from './schema.ts';
import type { Lists, StoredList } from './state.ts';

const PREFIX = 'list:';

export function listKey(id: string): string {
  return PREFIX + id;
}

export function isListKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** The readable lists among stored entries; a list under another's key counts as damaged. */
export function decodeLists(entries: Record<string, unknown>): Lists {
  const lists = new Map<string, StoredList>();
  for (const [key, raw] of Object.entries(entries)) {
    if (!isListKey(key)) continue;
    const decoded = decodeList(key, raw);
    if (decoded.kind === 'good') lists.set(decoded.value.id, decoded.value);
  }
  return lists;
}

/** One stored list; damaged where it names another than its key does. */
export function decodeList(key: string, raw: unknown): Decoded<StoredList> {
  const decoded = decode(listFormat, raw);
  if (decoded.kind !== 'good' || listKey(decoded.value.id) === key) return decoded;
  return { kind: 'damaged', reason: 'id: not that of the key' };
}
