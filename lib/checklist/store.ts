import { browser } from 'wxt/browser';
import type { Checklist } from '../model/checklist.ts';
import { watch } from '../storage/watch.ts';
import type { Lists } from './state.ts';
import { decodeLists, isListKey } from './stored.ts';
import { toChecklists } from './view.ts';

/** All lists in order, archived ones among them, deleted ones not. */
export async function readChecklists(): Promise<Checklist[]> {
  return toChecklists(await readLists());
}

/** Calls the listener with the lists as they are now, and again after every change until the signal aborts. */
export function watchChecklists(listener: (lists: Checklist[]) => void, signal: AbortSignal): void {
  watch(isListKey, readChecklists, listener, signal);
}

/** The lists as stored, deleted ones among them. */
export async function readLists(): Promise<Lists> {
  return decodeLists(await browser.storage.local.get(null));
}
