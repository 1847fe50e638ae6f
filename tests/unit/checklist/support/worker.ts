import { change } from '../../../../lib/checklist/client.ts';
import { apply } from '../../../../lib/checklist/domain.ts';
import type { Lists } from '../../../../lib/checklist/state.ts';
import type { Acknowledgement, Envelope } from '../../../../lib/messages/requests.ts';
import type { ChecklistIntent } from '../../../../lib/model/checklist.ts';
import { fake } from '../../storage/support/fake-browser.ts';

export interface Answered {
  intent: ChecklistIntent;
  answer: Acknowledgement;
}

/** One view, sending one change after another. */
export async function sendAll(intents: readonly ChecklistIntent[]): Promise<Answered[]> {
  const answered: Answered[] = [];
  for (const intent of intents) answered.push({ intent, answer: await change(intent) });
  return answered;
}

/** The changes made, in the order in which they were stored. */
export function committed(): Envelope<ChecklistIntent>[] {
  const sent = new Map(
    fake.messages.map((message) => {
      const { request } = message as { request: Envelope<ChecklistIntent> };
      return [request.id, request] as const;
    }),
  );
  return fake.calls.flatMap(({ entries }) => {
    const log = entries['log:checklist'] as [string, boolean, number][] | undefined;
    const envelope = sent.get(log?.at(-1)?.[0] ?? '');
    return envelope ? [envelope] : [];
  });
}

/** What the changes come to without any storage, worker or message. */
export function replay(envelopes: readonly Envelope<ChecklistIntent>[]): Lists {
  const lists = new Map<string, Lists extends ReadonlyMap<string, infer List> ? List : never>();
  for (const { intent, at } of envelopes) {
    const outcome = apply(lists, intent, { at, by: fake.data.local.device as string });
    if (outcome.ok) for (const list of outcome.lists) lists.set(list.id, list);
  }
  return lists;
}

/** Reproducible numbers in 0..1 (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
