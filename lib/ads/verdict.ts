import type { AdReason } from '../model/ads.ts';

/** Why an element is taken for an ad. */
export interface Sign extends AdReason {
  /** Where it holds: on the element as it is, or only if no words stand beside it on its line. */
  holds: 'always' | 'alone';
}

/** What the judgement of a page's elements depends on. */
export interface Page {
  /** Host of the page, lower case, or empty. */
  host: string;
}
