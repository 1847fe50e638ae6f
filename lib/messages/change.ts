import type { Acknowledgement, Envelope, Problem, Requests, RequestType } from './requests.ts';
import { send } from './send.ts';

/** The requests that carry a change. */
export type ChangeType = {
  [Type in RequestType]: Requests[Type]['request'] extends Envelope<unknown> ? Type : never;
}[RequestType];

type IntentOf<Type extends ChangeType> = Requests[Type]['request']['intent'];

/** Milliseconds. The background forgets what it has done later than `patience` (see `MEMORY`). */
const ANSWER_TIME = 5_000;
const PAUSES = [0, 100, 500, 1_500, 4_000];
const PATIENCE = 30_000;

const noAnswer: Problem = { ok: false, problem: 'no-answer', detail: 'problemNoAnswer' };

/**
 * Sends a change until the background acknowledges it, each time with the same id, so that it is made once even where
 * an answer was lost with a stopped service worker. Never rejects; gives up after half a minute.
 */
export async function sendChange<Type extends ChangeType>(
  type: Type,
  intent: IntentOf<Type>,
): Promise<Acknowledgement> {
  const at = Date.now();
  const envelope = { id: crypto.randomUUID(), at, intent } as Requests[Type]['request'];
  for (const pause of PAUSES) {
    await wait(pause);
    if (Date.now() - at > PATIENCE) break;
    const answer = await attempt(type, envelope);
    if (answer) return answer;
  }
  return noAnswer;
}

/** Null where no answer came: worth another try. */
async function attempt<Type extends ChangeType>(
  type: Type,
  envelope: Requests[Type]['request'],
): Promise<Acknowledgement | null> {
  const timeout = wait(ANSWER_TIME).then(() => null);
  const answer = send(type, envelope).then(
    (given) => given ?? null,
    () => null,
  );
  return (await Promise.race([answer, timeout])) as Acknowledgement | null;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
