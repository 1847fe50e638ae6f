/** Bundled and run in the extension's own pages: sends changes as their views do. */
import { change } from '../../../lib/checklist/client.ts';
import type { Envelope } from '../../../lib/messages/requests.ts';
import type { ChecklistIntent } from '../../../lib/model/checklist.ts';
import { changeProgress } from '../../../lib/progress/client.ts';

export type Deed =
  | { kind: 'list'; intent: ChecklistIntent }
  | { kind: 'progress'; intent: { type: 'tick'; page: string; step: string; done: boolean } };

/** What became of a deed; the envelope is null for those that never left. */
export interface Done {
  deed: Deed;
  envelope: Envelope<unknown> | null;
  acknowledged: boolean;
  problem: string;
  /** What the browser said of it. */
  values: string[];
}

interface Api {
  runtime: { sendMessage(message: { request?: Envelope<unknown> }): Promise<unknown> };
  storage: {
    onChanged: { addListener(listener: (changes: Record<string, { newValue?: unknown }>) => void): void };
  };
}

const api = (globalThis as unknown as { chrome: Api }).chrome;
const envelopes = new Map<unknown, Envelope<unknown>>();
const sendMessage = api.runtime.sendMessage.bind(api.runtime);
api.runtime.sendMessage = (message) => {
  if (message.request?.intent) envelopes.set(message.request.intent, message.request);
  return sendMessage(message);
};

/** Ids of the changes of the lists in the order in which they were stored. */
export const stored: string[] = [];
api.storage.onChanged.addListener((changes) => {
  const log = changes['log:checklist']?.newValue as [string][] | undefined;
  const id = log?.at(-1)?.[0];
  if (id) stored.push(id);
});

/** Each lane does one thing after another; the lanes do so at the same time. */
export async function perform(lanes: Deed[][]): Promise<Done[]> {
  return (await Promise.all(lanes.map(performLane))).flat();
}

async function performLane(deeds: Deed[]): Promise<Done[]> {
  const done: Done[] = [];
  for (const deed of deeds) {
    const answer = await (deed.kind === 'list' ? change(deed.intent) : changeProgress(deed.intent));
    const envelope = envelopes.get(deed.intent) ?? null;
    const { detail: problem = '', values = [] } = answer.ok ? {} : answer;
    done.push({ deed, envelope, acknowledged: answer.ok, problem, values });
  }
  return done;
}
