/** A Settings page as the views show it: in the reader's language and for the reader's Windows. */
export interface PageLink {
  uri: string;
  name: string;
  /** Name of its area, for grouping. */
  category: string;
  /** Click path from "Settings" on; null where that Windows has none. */
  path: readonly string[] | null;
  /** A condition or remark ("needs a battery"), or empty. */
  remark: string;
}

export interface PageGroup {
  name: string;
  pages: readonly PageLink[];
}

/** How the views open pages. */
export interface Launcher {
  /** False where there is no Windows to open the page on: the views then offer the click path. */
  available: boolean;
  open: (page: PageLink) => void;
}

/** More are not shown at once: a reader who has typed so little will type on. */
export const MOST_FOUND = 50;

/** The pages that fit what was typed, the best first, at most `MOST_FOUND`. Builds its index on the first call. */
export type FindPages = (query: string) => Promise<readonly PageLink[]>;

/** "Settings › System › Activation", or the name alone where the way is not known. */
export function pathText(page: PageLink): string {
  return page.path?.join(' › ') ?? page.name;
}
