/** One block of advertising in a live document. */
export interface AdBlock {
  /** The smallest element that holds all of the ad and nothing of the article. */
  element: Element;
  /** In plain English: "ad slot: adsbygoogle". */
  reason: string;
}
