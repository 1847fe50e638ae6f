import { useState } from 'preact/hooks';
import type { ChecklistItem, ItemFields } from '../../lib/model/checklist.ts';

export interface Draft {
  /** What the fields show: what was written in them, else what the item says by now. */
  draft: ItemFields;
  set: (part: Partial<ItemFields>) => void;
  /** Only what was changed here: what is changed elsewhere meanwhile stays. Empty words are never a change. */
  changes: Partial<ItemFields>;
  isEmpty: boolean;
}

interface Written {
  words: Partial<ItemFields>;
  /** What the item said where the reader began to write. */
  before: Partial<ItemFields>;
}

/** An item as it is edited. */
export function useDraft(item: ChecklistItem): Draft {
  const [{ words, before }, setWritten] = useState<Written>({ words: {}, before: {} });
  const { text, note, settings, command } = item;
  const stored: ItemFields = { text, note, settings, command };
  const draft = { ...stored, ...words };
  const isEmpty = draft.text.trim() === '';
  const changed = Object.entries(words).filter(([name, value]) => {
    const field = name as keyof ItemFields;
    return value !== before[field] && value !== stored[field] && !(field === 'text' && isEmpty);
  });
  const set = (part: Partial<ItemFields>) => {
    const found = Object.keys(part).map((field) => [field, stored[field as keyof ItemFields]]);
    setWritten((old) => ({
      words: { ...old.words, ...part },
      before: { ...Object.fromEntries(found), ...old.before },
    }));
  };
  return { draft, set, changes: Object.fromEntries(changed), isEmpty };
}
