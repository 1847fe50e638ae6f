import type { Checklist } from '../../lib/model/checklist.ts';

export function countDone(list: Checklist): number {
  return list.items.filter((item) => item.done).length;
}
