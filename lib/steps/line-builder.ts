import type { Picture, Span } from '../model/analysis.ts';
import { mend } from '../text/normalise.ts';
import type { Line } from './line.ts';

const SPACES = /[\s\u00a0]+/g;

export type Gathered = Pick<
  Line,
  'text' | 'emphasis' | 'code' | 'pictures' | 'nodes' | 'starts' | 'linked' | 'bold'
>;

interface Stretch extends Span {
  isCode: boolean;
}

/** Gathers the words of one line: white space collapsed while the places of emphasis stay known. */
export class LineBuilder {
  private parts: string[] = [];
  private ended = true;
  private stretches: Stretch[] = [];
  private pictures = new Map<string, Picture>();
  private nodes: Node[] = [];
  private starts: number[] = [];
  private linked = 0;
  private bold = 0;
  length = 0;

  get empty(): boolean {
    return this.length === 0 && this.pictures.size === 0;
  }

  add(node: Text, as: { linked: boolean; bold: boolean }): void {
    const collapsed = mend(node.data).replace(SPACES, ' ');
    const words = this.ended ? collapsed.replace(/^ /, '') : collapsed;
    if (words === '') return;
    if (words !== ' ') {
      this.nodes.push(node);
      this.starts.push(this.length);
      if (as.linked) this.linked += words.length;
      if (as.bold) this.bold += words.length;
    }
    this.parts.push(words);
    this.length += words.length;
    this.ended = words.endsWith(' ');
  }

  /** A word boundary without white space of its own, as at a line break in a heading. */
  gap(): void {
    if (this.ended) return;
    this.parts.push(' ');
    this.length++;
    this.ended = true;
  }

  addPicture(picture: Picture): void {
    if (!this.pictures.has(picture.url)) this.pictures.set(picture.url, picture);
  }

  /** Ends a stretch of emphasis that began when `length` was `start`. */
  emphasise(start: number, isCode: boolean): void {
    if (this.length > start) this.stretches.push({ start, end: this.length, isCode });
  }

  take(): Gathered {
    const text = this.parts.join('').trimEnd();
    const stretches = this.stretches
      .map((stretch) => trimmed(text, stretch))
      .filter(({ start, end }) => end > start);
    const gathered: Gathered = {
      text,
      emphasis: outermost(stretches),
      code: stretches.filter(({ isCode }) => isCode).map(({ start, end }) => text.slice(start, end)),
      pictures: [...this.pictures.values()],
      nodes: this.nodes,
      starts: this.starts,
      linked: this.linked,
      bold: this.bold,
    };
    this.clear();
    return gathered;
  }

  private clear(): void {
    this.parts = [];
    this.length = 0;
    this.ended = true;
    this.stretches = [];
    this.pictures = new Map();
    this.nodes = [];
    this.starts = [];
    this.linked = 0;
    this.bold = 0;
  }
}

function trimmed(text: string, { start: from, end: to, isCode }: Stretch): Stretch {
  let start = from;
  let end = Math.min(to, text.length);
  while (start < end && text[start] === ' ') start++;
  while (end > start && /[ .,;:]/.test(text[end - 1] ?? '')) end--;
  return { start, end, isCode };
}

/** Stretches come in the order of their ends: one that holds those before it takes their place. */
function outermost(stretches: readonly Stretch[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of stretches) {
    while ((spans.at(-1)?.start ?? -1) >= start) spans.pop();
    if ((spans.at(-1)?.end ?? 0) <= start) spans.push({ start, end });
  }
  return spans;
}
