import type { OpenProblem } from '../../lib/messages/requests.ts';

/** What the popup knows of the tab in front. */
export type TabFinding =
  | { kind: 'unknown' }
  | { kind: 'not-a-web-page' }
  /** The reader has switched the extension off on this site. */
  | { kind: 'off'; host: string }
  | { kind: 'none' }
  | { kind: 'guide'; title: string; done: number; steps: number; adBlocks: number; risks: number };

export type { OpenProblem };
