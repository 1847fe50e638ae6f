/** What a reader has done on one article. */
export interface PageProgress {
  /** Ids of ticked steps. */
  done: string[];
  /** Ids of procedures that are folded. */
  folded: string[];
  /** Ids of the procedures picked among alternatives ("Method 2", "Windows 10"). */
  chosen: string[];
  /** Scroll offset of the panel, CSS pixels. */
  scroll: number;
  /** Milliseconds since 1970. */
  updatedAt: number;
}
