import { STORAGE_FAILED } from './problem.ts';
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
/** How often storage may fail: it was seen to do so while the worker was being stopped, and for its last changes only. */
const FAILURES = 3;

const noAnswer: Problem = { ok: false, problem: 'no-answer', detail: 'problemNoAnswer' };

/**
 * Sends a change until the background acknowledges it, each time with the same id, so that it is made once even where
 * an answer was lost with a stopped service worker. Never rejects; gives up after half a minute, or where storage fails
 * again and again.
 */
export async function sendChange<Type extends ChangeType>(
  type: Type,
  intent: IntentOf<Type>,
): Promise<Acknowledgement> {
  const at = Date.now();
  const envelope = { id: crypto.randomUUID(), at, intent } as Requests[Type]['request'];
  let failures = 0;
  for (const pause of PAUSES) {
    // At once where it can be: a page that is being closed waits for nothing.
    if (pause > 0) await wait(pause);
    if (Date.now() - at > PATIENCE) break;
    const answer = await attempt(type, envelope);
    if (answer && !hasStorageFailed(answer)) return answer;
    if (answer) failures++;
    if (answer && failures === FAILURES) return answer;
  }
  return noAnswer;
}

/** Full storage and lists that cannot be read stay so; whatever else storage says may pass. */
function hasStorageFailed(answer: Acknowledgement): boolean {
  return !answer.ok && answer.detail === STORAGE_FAILED;
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
