import { browser } from 'wxt/browser';
import type { PageProgress } from '../model/progress.ts';
import { decode, decodeOr } from '../storage/format.ts';
import { watch } from '../storage/watch.ts';
import { emptyProgress, toPageProgress } from './domain.ts';
import { isProgressKey, progressFormat, progressKey, type StoredProgress } from './schema.ts';

/** What the reader has done on an article, by the key that the reader in the page gives it. */
export async function readProgress(page: string): Promise<PageProgress> {
  const key = progressKey(page);
  const stored = await browser.storage.local.get(key);
  return toPageProgress(decodeOr(progressFormat, stored[key], emptyProgress(page)));
}

/** Calls the listener with the progress as it is now, and again after every change until the signal aborts. */
export function watchProgress(
  page: string,
  listener: (progress: PageProgress) => void,
  signal: AbortSignal,
): void {
  const key = progressKey(page);
  watch(
    (changed) => changed === key,
    () => readProgress(page),
    listener,
    signal,
  );
}

/** All articles' progress, by page. */
export async function readAllProgress(): Promise<Record<string, PageProgress>> {
  const pages = decodeProgress(await browser.storage.local.get(null));
  return Object.fromEntries(pages.map((progress) => [progress.page, toPageProgress(progress)]));
}

/** The readable ones among stored entries. */
export function decodeProgress(entries: Record<string, unknown>): StoredProgress[] {
  return Object.entries(entries).flatMap(([key, raw]) => {
    const decoded = isProgressKey(key) ? decode(progressFormat, raw) : null;
    return decoded?.kind === 'good' && progressKey(decoded.value.page) === key ? [decoded.value] : [];
  });
}
