import { apply, listsOf } from '../../../lib/checklist/domain.ts';
import { intentSchemas } from '../../../lib/checklist/intents.ts';
import { listFormat } from '../../../lib/checklist/schema.ts';
import { decodeList, decodeLists, listKey } from '../../../lib/checklist/stored.ts';
import type { Problem } from '../../../lib/messages/requests.ts';
import type { ChecklistIntent } from '../../../lib/model/checklist.ts';
import { encode } from '../../../lib/storage/format.ts';
import type { Effect, Store } from './commit.ts';
import { DEVICE_KEY, deviceOf } from './device.ts';
import { damaged, newerVersion, parseIntent } from './problem.ts';

export const checklistStore: Store<ChecklistIntent> = {
  name: 'checklist',
  parse: (raw) => parseIntent(intentSchemas, raw),
  features: ({ type }) => (type === 'import' ? ['import'] : []),
  keys(intent) {
    const lists = listsOf(intent);
    return lists === 'all' ? null : [...lists.map(listKey), DEVICE_KEY];
  },
  apply(stored, intent, at): Effect {
    const unreadable = findUnreadable(stored, intent);
    if (unreadable) return unreadable;
    const device = deviceOf(stored);
    const outcome = apply(decodeLists(stored), intent, { at, by: device });
    if (!outcome.ok) return outcome;
    const lists = outcome.lists.map((list) => [listKey(list.id), encode(listFormat, list)]);
    const set = { ...Object.fromEntries(lists), [DEVICE_KEY]: device };
    return { ok: true, set };
  },
};

/** A list that cannot be read here must not be written over, nor taken for one that does not exist. */
function findUnreadable(stored: Record<string, unknown>, intent: ChecklistIntent): Problem | null {
  for (const id of touched(intent)) {
    const { kind } = decodeList(listKey(id), stored[listKey(id)]);
    if (kind === 'newer') return newerVersion;
    if (kind === 'damaged') return damaged;
  }
  return null;
}

function touched(intent: ChecklistIntent): string[] {
  if (intent.type === 'import') return intent.lists.map((list) => list.id);
  return intent.type === 'list/duplicate' ? [intent.list, intent.copy] : [intent.list];
}
