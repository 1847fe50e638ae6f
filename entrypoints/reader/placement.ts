import type { ReaderMessage } from '../../lib/messages/guide.ts';

export type Placement = Extract<ReaderMessage, { type: 'analysis' }>['placement'];

const MINIMUM_ARTICLE = 560;
const MINIMUM_OVER = 640;
/** Of the panel, in CSS pixels. */
export const MINIMUM_WIDTH = 280;
export const MAXIMUM_WIDTH = 640;

/** Where the guide goes in a window of this width (CSS pixels): beside the article while that stays readable. */
export function placementFor(windowWidth: number, panelWidth: number): Placement {
  if (windowWidth - panelWidth >= MINIMUM_ARTICLE) return 'docked';
  return windowWidth >= MINIMUM_OVER ? 'over' : 'bottom';
}

/** A width (CSS pixels) that the panel may have in a window of this width. */
export function clampWidth(wanted: number, windowWidth: number): number {
  const most = Math.max(MINIMUM_WIDTH, Math.min(MAXIMUM_WIDTH, windowWidth - 48));
  return Math.round(Math.min(most, Math.max(MINIMUM_WIDTH, wanted)));
}
