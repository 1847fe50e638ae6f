/** One block of advertising in a live document. */
export interface AdBlock extends AdReason {
  /** The smallest element that holds all of the ad and nothing of the article. */
  element: Element;
}

/** Why something is taken for an ad: a sentence for tools, and what the interface makes its own sentence of. */
export interface AdReason {
  /** In plain English: "ad slot: adsbygoogle". */
  reason: string;
  kind: AdKind;
  /** The name that goes with the kind: a server, a slot, a label's words, a size. Empty where it needs none. */
  detail: string;
}

/** What an ad is told by; the interface has a sentence for each. */
export type AdKind =
  | 'affiliate'
  | 'comments'
  | 'key'
  | 'label'
  | 'pixel'
  | 'server'
  | 'size'
  | 'slot'
  | 'sponsored'
  | 'video';
