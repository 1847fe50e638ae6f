/** A fixed size of display advertising, in CSS pixels. */
export interface BannerSize {
  width: number;
  height: number;
  name: string;
  /** Whether hardly any picture of an article has this size. */
  unmistakable: boolean;
}

/**
 * Sizes of the IAB and of the ad systems that follow it, by width and height.
 * Source: IAB fixed size ad specifications (https://www.iab.com/newadportfolio/) and its predecessors,
 * https://support.google.com/admanager/answer/1100453.
 */
export const BANNER_SIZES: readonly BannerSize[] = [
  { width: 88, height: 31, name: 'micro bar', unmistakable: true },
  { width: 120, height: 60, name: 'button', unmistakable: true },
  { width: 120, height: 90, name: 'button', unmistakable: false },
  { width: 120, height: 240, name: 'vertical banner', unmistakable: true },
  { width: 120, height: 600, name: 'skyscraper', unmistakable: true },
  { width: 125, height: 125, name: 'square button', unmistakable: false },
  { width: 160, height: 600, name: 'wide skyscraper', unmistakable: true },
  { width: 180, height: 150, name: 'rectangle', unmistakable: false },
  { width: 200, height: 200, name: 'small square', unmistakable: false },
  { width: 234, height: 60, name: 'half banner', unmistakable: true },
  { width: 250, height: 250, name: 'square', unmistakable: false },
  { width: 300, height: 50, name: 'smartphone banner', unmistakable: true },
  { width: 300, height: 250, name: 'medium rectangle', unmistakable: false },
  { width: 300, height: 600, name: 'half page', unmistakable: true },
  { width: 300, height: 1050, name: 'portrait', unmistakable: true },
  { width: 320, height: 50, name: 'smartphone banner', unmistakable: true },
  { width: 320, height: 100, name: 'large mobile banner', unmistakable: true },
  { width: 336, height: 280, name: 'large rectangle', unmistakable: false },
  { width: 468, height: 60, name: 'full banner', unmistakable: true },
  { width: 728, height: 90, name: 'leaderboard', unmistakable: true },
  { width: 970, height: 90, name: 'super leaderboard', unmistakable: true },
  { width: 970, height: 250, name: 'billboard', unmistakable: true },
];
