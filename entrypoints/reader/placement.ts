import type { ReaderMessage } from '../../lib/messages/guide.ts';

export type Placement = Exclude<Extract<ReaderMessage, { type: 'analysis' }>['placement'], 'tab'>;

/** CSS pixels that an article made for wide windows needs to be read. */
const MINIMUM_ARTICLE = 560;
/** Of the panel, in CSS pixels. */
export const MINIMUM_WIDTH = 280;
export const MAXIMUM_WIDTH = 640;

/** Where the guide goes in a window of this width (CSS pixels): beside the article while that stays readable, else below. */
export function placementFor(windowWidth: number): Placement {
  return windowWidth >= MINIMUM_ARTICLE + MINIMUM_WIDTH ? 'docked' : 'bottom';
}

/** A width (CSS pixels) that the panel may have in a window of this width: it covers nothing of the article. */
export function clampWidth(wanted: number, windowWidth: number): number {
  const most = Math.max(MINIMUM_WIDTH, Math.min(MAXIMUM_WIDTH, windowWidth - MINIMUM_ARTICLE));
  return Math.round(Math.min(most, Math.max(MINIMUM_WIDTH, wanted)));
}
