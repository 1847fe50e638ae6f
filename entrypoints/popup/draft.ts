import { browser } from 'wxt/browser';
import { maskProductKeys } from '../../lib/text/product-key.ts';

const KEY = 'popup:draft';

/** Words for a new item that were typed when the popup closed. Kept in memory only, until the browser is closed. */
export async function readDraft(): Promise<string> {
  const { [KEY]: draft } = await browser.storage.session.get(KEY);
  return typeof draft === 'string' ? draft : '';
}

export async function keepDraft(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: maskProductKeys(text) });
}
