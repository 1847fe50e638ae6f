import { browser } from 'wxt/browser';
import { refusal } from './refusal.ts';
import type { Requests, RequestType } from './requests.ts';
import { allowedSenders, contextOf, type SenderFacts } from './senders.ts';

/** What the browser says of the sender; the tab is missing for pages that are not in one (the popup). */
export interface Sender extends SenderFacts {
  tab?: { id?: number | undefined } | undefined;
  frameId?: number | undefined;
}

export type Handlers = {
  readonly [Type in RequestType]: (
    request: Requests[Type]['request'],
    sender: Sender,
  ) => Promise<Requests[Type]['answer']> | Requests[Type]['answer'];
};

type Respond = (answer: unknown) => void;

/**
 * Answers requests, each only from the contexts that may send it; others get an error. Call it once, at the start of
 * the background and without waiting for anything first: a worker that is woken by a message listens only then.
 */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender, respond: Respond) => {
    const type = typeOf(message, handlers);
    if (type === null) return undefined;
    answer(handlers, type, message, sender).then(respond, (error) => respond(refusal(error)));
    // Chromium keeps the channel open for this alone, not for a promise.
    return true;
  });
}

async function answer(
  handlers: Handlers,
  type: RequestType,
  message: unknown,
  sender: Sender,
): Promise<unknown> {
  const context = contextOf(sender, browser.runtime.id, browser.runtime.getURL(''));
  if (context === null || !allowedSenders[type].includes(context))
    throw new Error(`${type} is not for this sender`);
  const { request } = message as { request: unknown };
  return await handlers[type](request as never, sender);
}

function typeOf(message: unknown, handlers: Handlers): RequestType | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  const { type } = message;
  return typeof type === 'string' && Object.hasOwn(handlers, type) ? (type as RequestType) : null;
}
