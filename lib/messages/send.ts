import { browser } from 'wxt/browser';
import { unlessRefused } from './refusal.ts';
import type { Requests, RequestType } from './requests.ts';

/** A request as it travels. */
export interface Message<Type extends RequestType = RequestType> {
  type: Type;
  request: Requests[Type]['request'];
}

/** Asks the background. Rejects where it is not there, was stopped before it answered, or refuses the sender. */
export async function send<Type extends RequestType>(
  type: Type,
  request: Requests[Type]['request'],
): Promise<Requests[Type]['answer']> {
  const message: Message<Type> = { type, request };
  return unlessRefused(await browser.runtime.sendMessage(message));
}
