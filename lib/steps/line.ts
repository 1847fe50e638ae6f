import type { Picture, Span } from '../model/analysis.ts';
import type { Marker } from '../text/numbering.ts';

/** A list as the article has it; a table row or a definition is an item too. */
export interface List {
  kind: 'ordered' | 'bullets' | 'rows' | 'terms';
  items: Item[];
  /** The item that the list is nested in. */
  within: Item | null;
  /** Number of the next item, from `start`, `value` and counting. */
  next: number;
}

export interface Item {
  list: List;
  ordinal: number;
  element: Element;
  /** The outermost item of an ordered list that this one is part of, itself included. */
  step: Item | null;
  /** How many items it is in. */
  depth: number;
  /** Whether its element is still being read. */
  open: boolean;
  /** Indexes of the item's lines: from `first` up to, not including, `end`. */
  first: number;
  end: number;
}

/** One line of the article as a reader sees it: a paragraph, or a part of one between line breaks. */
export interface Line {
  kind: 'text' | 'heading' | 'code';
  /** 1–6 as in HTML; 7 for a title that is not a heading element (bold line, summary, tab, term). */
  level: number;
  /** Ready to read; code keeps its line breaks. */
  text: string;
  emphasis: Span[];
  code: string[];
  pictures: Picture[];
  /** The text nodes that hold the words, in tree order. */
  nodes: Node[];
  /** Where each node's words begin in the text. */
  starts: number[];
  /** Letters that are in links to elsewhere. */
  linked: number;
  /** Letters that are bold. */
  bold: number;
  item: Item | null;
  /** Equal for lines of one paragraph. */
  block: number;
  element: Element;
  /** Whether it stands in a box for remarks. */
  remark: boolean;
  marker: Marker | null;
}
