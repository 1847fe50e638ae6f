import type { RequestType } from './requests.ts';

/** A page of the extension's own (popup, options, guide), or its script in a web page. */
export type SenderContext = 'page' | 'content';

/**
 * Who may send what; the reader also runs in the sample article, a page of the extension's own. What a web page's process could forge must not be
 * able to change what the reader keeps.
 */
export const allowedSenders: { readonly [Type in RequestType]: readonly SenderContext[] } = {
  'gate/candidate': ['content'],
  'reader/state': ['content', 'page'],
  'reader/open-in-tab': ['content', 'page'],
  'reader/width': ['content', 'page'],
  'guide/shortcut': ['page'],
  'guide/open-options': ['page'],
  'guide/reload': ['page'],
  'tab/state': ['page'],
  'tab/open-guide': ['page'],
  'checklist/change': ['page'],
  'progress/change': ['page'],
  'sites/change': ['page'],
  'preferences/change': ['page'],
};

export interface SenderFacts {
  id?: string | undefined;
  url?: string | undefined;
  origin?: string | undefined;
}

/** What the browser says of a message's sender, against the extension's own id and base address; null for strangers. */
export function contextOf(sender: SenderFacts, id: string, base: string): SenderContext | null {
  if (sender.id !== id) return null;
  const from = sender.origin ?? sender.url ?? '';
  return `${from}/`.startsWith(base) ? 'page' : 'content';
}
