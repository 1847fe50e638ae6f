import { findAffiliateLinks } from '../../lib/ads/affiliate-links.ts';
import type { DocumentAnalysis } from '../../lib/guide/analyze.ts';
import type { Step } from '../../lib/model/analysis.ts';
import { rangeOfNodes, rangeOfWords, rangesOfText } from './ranges.ts';
import { adoptSheet } from './sheet.ts';

const LOOKS = {
  path: 'background-color: light-dark(#d9ecff, #17405c); color: light-dark(#1a1a1a, #fff);',
  command: 'background-color: light-dark(#e3f4e3, #1d4020); color: light-dark(#1a1a1a, #fff);',
  risk: 'background-color: light-dark(#fbd5d8, #5e2a2a); color: light-dark(#1a1a1a, #fff);',
  paid: 'text-decoration: underline dotted 2px #b06000;',
} as const;

/** Kinds of marks, the weightier last: it lies on top. */
type Kind = keyof typeof LOOKS;

const KINDS = Object.keys(LOOKS) as Kind[];
const NOW = 'plainsteps-now';
const NOW_LOOK = 'background-color: light-dark(#ffe9a8, #6a5300); color: light-dark(#1a1a1a, #fff);';

const nameOf = (kind: Kind) => `plainsteps-${kind}`;

const MARKS_CSS = [...KINDS.map((kind) => [nameOf(kind), LOOKS[kind]]), [NOW, NOW_LOOK]]
  .map(([name, look]) => `::highlight(${name}) { ${look} }`)
  .join('\n');

/** Marks in the article, by the CSS Custom Highlight API: its DOM stays as it is. Aborting the signal removes them. */
export class Marks {
  private readonly sources: DocumentAnalysis['sources'];
  private readonly texts = new Map<string, string>();
  private readonly now = new Highlight();
  private readonly spots: { range: Range; step: string }[] = [];
  private readonly groups = new Map(KINDS.map((kind) => [kind, new Highlight()]));
  private on = false;

  constructor(doc: Document, found: DocumentAnalysis, signal: AbortSignal) {
    this.sources = found.sources;
    KINDS.forEach((kind, priority) => {
      const group = this.groups.get(kind);
      if (group) group.priority = priority;
    });
    this.now.priority = KINDS.length;
    for (const procedure of found.analysis.procedures) this.collect(procedure.steps);
    this.markPaidLinks(doc, found);
    adoptSheet(doc, MARKS_CSS, signal);
    CSS.highlights.set(NOW, this.now);
    signal.addEventListener('abort', () => {
      for (const name of [...KINDS.map(nameOf), NOW]) CSS.highlights.delete(name);
    });
  }

  toggle(on: boolean): void {
    this.on = on;
    for (const [kind, group] of this.groups) {
      if (on) CSS.highlights.set(nameOf(kind), group);
      else CSS.highlights.delete(nameOf(kind));
    }
  }

  /** Lights up one step's words, or none; optionally brings them into view. */
  point(step: string | null, scroll: boolean): void {
    this.now.clear();
    const range = step === null ? null : this.wordsOf(step);
    if (!range) return;
    this.now.add(range);
    if (scroll) bringIntoView(range);
  }

  /** The step whose marked words are at this place of the window (CSS pixels). */
  stepAt(x: number, y: number): string | null {
    if (!this.on) return null;
    const hit = this.spots.find(({ range }) =>
      [...range.getClientRects()].some(
        (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
      ),
    );
    return hit?.step ?? null;
  }

  /** Several steps may stand in one paragraph, or all of them in one text. */
  private wordsOf(id: string): Range | null {
    return rangeOfWords(this.sources.get(id) ?? [], this.texts.get(id) ?? '');
  }

  private collect(steps: readonly Step[]): void {
    for (const step of steps) {
      this.texts.set(step.id, step.text);
      const nodes = this.sources.get(step.id) ?? [];
      this.mark(
        'path',
        step.id,
        rangesOfText(
          nodes,
          step.references.map(({ text }) => text),
          step.text,
        ),
      );
      this.mark(
        'command',
        step.id,
        rangesOfText(
          nodes,
          step.commands.map(({ text }) => text),
          step.text,
        ),
      );
      const whole = step.risks.length > 0 ? this.wordsOf(step.id) : null;
      if (whole) this.mark('risk', step.id, [whole]);
      this.collect(step.substeps);
    }
  }

  /** Links that earn the site money but belong to a sentence stay; they are marked as what they are. */
  private markPaidLinks(doc: Document, { adBlocks }: DocumentAnalysis): void {
    for (const { element } of findAffiliateLinks(doc, adBlocks)) {
      const range = rangeOfNodes([element]);
      if (range) this.groups.get('paid')?.add(range);
    }
  }

  private mark(kind: Kind, step: string, ranges: Range[]): void {
    for (const range of ranges) {
      this.groups.get(kind)?.add(range);
      this.spots.push({ range, step });
    }
  }
}

function bringIntoView(range: Range): void {
  const start = range.startContainer;
  const element =
    start.nodeType === Node.ELEMENT_NODE
      ? (start.childNodes[range.startOffset] ?? start)
      : start.parentElement;
  const target = element instanceof Element ? element : element?.parentElement;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = calm ? 'instant' : 'smooth';
  if (!target || target.getBoundingClientRect().height <= innerHeight) {
    target?.scrollIntoView({ block: 'center', behavior });
    return;
  }
  // The middle of a text that is higher than the window is not where the words are.
  const { top, height } = range.getBoundingClientRect();
  scrollBy({ top: top + height / 2 - innerHeight / 2, behavior });
}
