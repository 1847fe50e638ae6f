import type { Acknowledgement } from '../../lib/messages/requests.ts';
import type { Checklist, ChecklistIntent } from '../../lib/model/checklist.ts';
import type { FindPages, Launcher, PageLink } from '../settings-search/page-link.ts';

/** Sends one intent to the one writer and brings back what became of it. */
export type Act = (intent: ChecklistIntent) => Promise<Acknowledgement>;

/** Intents that belong together, and how to take them back. */
export interface Deed {
  intents: readonly ChecklistIntent[];
  undo?: readonly ChecklistIntent[];
  /** Said when it is done, with a button to undo it. */
  said?: string;
}

/** Resolves to whether all of the deed was acknowledged; what went wrong has been told by then. */
export type Perform = (deed: Deed) => Promise<boolean>;

/** A short message at the foot of the page. */
export interface Notice {
  tone: 'info' | 'problem';
  text: string;
  /** A second line that can be copied: a click path. */
  path?: string;
  action?: { label: string; run: () => void };
}

/** Shows a message, or makes one of the message that is shown, if any. */
export type Notify = (notice: Notice | ((shown: Notice | null) => Notice | null)) => void;

/** What a checklist needs from the world around it. */
export interface ChecklistTools {
  perform: Perform;
  notify: Notify;
  /** Tells assistive technology what a change of place has come to. */
  announce: (text: string) => void;
  pageOf: (uri: string) => PageLink | null;
  find: FindPages;
  launcher: Launcher;
  onSelect: (list: string) => void;
  onCopy: (list: Checklist) => void;
  onCopyText: (text: string) => void;
  onExport?: ((list: Checklist) => void) | undefined;
}
