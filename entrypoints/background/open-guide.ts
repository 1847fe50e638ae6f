import { browser } from 'wxt/browser';
import type { OpenProblem } from '../../lib/messages/requests.ts';
import { jobFor } from '../shared/job.ts';
import { injectReader } from './inject.ts';
import { askReader } from './reader-line.ts';

export type Opening = { opened: boolean; problem?: OpenProblem };

/** Shows the guide on a tab whatever the verdict: asked for by popup, menu or shortcut. Never rejects. */
export async function openGuide(tab: number): Promise<Opening> {
  const present = await askReader(tab, 'reader/open');
  if (present)
    return present.procedures.length > 0 ? { opened: true } : { opened: true, problem: 'no-steps' };
  return injectByHand(tab);
}

/** The shortcut: closes the guide where it is open, else opens it. Never rejects. */
export async function toggleGuide(tab: number): Promise<Opening> {
  return (await askReader(tab, 'reader/toggle')) ? { opened: true } : injectByHand(tab);
}

async function injectByHand(tab: number): Promise<Opening> {
  const found = await browser.tabs.get(tab).catch(() => null);
  if (!found) return { opened: false, problem: 'failed' };
  const { url } = found;
  if (url && !/^https?:/.test(url)) return { opened: false, problem: 'not-a-web-page' };
  const job = await jobFor(true, url ?? '').catch(() => null);
  if (!job) return { opened: false, problem: 'storage' };
  try {
    await injectReader(tab, job);
  } catch {
    return { opened: false, problem: url ? 'no-access' : 'not-a-web-page' };
  }
  const state = await askReader(tab, 'reader/state');
  if (!state) return { opened: false, problem: 'failed' };
  return state.procedures.length > 0 ? { opened: true } : { opened: true, problem: 'no-steps' };
}
