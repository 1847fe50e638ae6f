import type { PageAnalysis, Step } from '../../lib/model/analysis.ts';
import { rangeOfNodes, rangesOfText } from './ranges.ts';
import { adoptSheet } from './sheet.ts';

const NAMES = {
  path: 'plainsteps-path',
  command: 'plainsteps-command',
  risk: 'plainsteps-risk',
  now: 'plainsteps-now',
} as const;

const MARKS_CSS = `
::highlight(${NAMES.path}) { background-color: light-dark(#d9ecff, #17405c); color: light-dark(#1a1a1a, #fff); }
::highlight(${NAMES.command}) { background-color: light-dark(#e3f4e3, #1d4020); color: light-dark(#1a1a1a, #fff); }
::highlight(${NAMES.risk}) { background-color: light-dark(#fbd5d8, #5e2a2a); color: light-dark(#1a1a1a, #fff); }
::highlight(${NAMES.now}) { background-color: light-dark(#ffe9a8, #6a5300); color: light-dark(#1a1a1a, #fff); }
`;

/** Marks in the article, by the CSS Custom Highlight API: its DOM stays as it is. Aborting the signal removes them. */
export class Marks {
  private readonly sources: ReadonlyMap<string, readonly Node[]>;
  private readonly now = new Highlight();
  private readonly spots: { range: Range; step: string }[] = [];
  private on = false;
  private readonly groups: Record<'path' | 'command' | 'risk', Highlight>;

  constructor(
    doc: Document,
    analysis: PageAnalysis,
    sources: ReadonlyMap<string, readonly Node[]>,
    signal: AbortSignal,
  ) {
    this.sources = sources;
    this.groups = { path: new Highlight(), command: new Highlight(), risk: new Highlight() };
    this.groups.command.priority = 1;
    this.groups.risk.priority = 2;
    this.now.priority = 3;
    for (const procedure of analysis.procedures) this.collect(procedure.steps);
    adoptSheet(doc, MARKS_CSS, signal);
    CSS.highlights.set(NAMES.now, this.now);
    signal.addEventListener('abort', () => {
      for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
    });
  }

  toggle(on: boolean): void {
    this.on = on;
    for (const kind of ['path', 'command', 'risk'] as const) {
      if (on) CSS.highlights.set(NAMES[kind], this.groups[kind]);
      else CSS.highlights.delete(NAMES[kind]);
    }
  }

  /** Lights up one step's words, or none; optionally brings them into view. */
  point(step: string | null, scroll: boolean): void {
    this.now.clear();
    const range = step === null ? null : rangeOfNodes(this.sources.get(step) ?? []);
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

  private collect(steps: readonly Step[]): void {
    for (const step of steps) {
      const nodes = this.sources.get(step.id) ?? [];
      this.mark(
        'path',
        step.id,
        rangesOfText(
          nodes,
          step.references.map(({ text }) => text),
        ),
      );
      this.mark(
        'command',
        step.id,
        rangesOfText(
          nodes,
          step.commands.map(({ text }) => text),
        ),
      );
      const whole = step.risks.length > 0 ? rangeOfNodes(nodes) : null;
      if (whole) this.mark('risk', step.id, [whole]);
      this.collect(step.substeps);
    }
  }

  private mark(kind: keyof typeof this.groups, step: string, ranges: Range[]): void {
    for (const range of ranges) {
      this.groups[kind].add(range);
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
  target?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}
