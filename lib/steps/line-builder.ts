import type { Picture, Span } from '../model/analysis.ts';
import { mend } from '../text/normalise.ts';

const SPACES = /[\s\u00a0]+/g;

export interface Gathered {
  text: string;
  emphasis: Span[];
  code: string[];
  pictures: Picture[];
  nodes: Node[];
  /** Where each node's words begin in the text. */
  starts: number[];
  linked: number;
  bold: number;
}

/** Gathers the words of one line: white space collapsed while the places of emphasis stay known. */
export class LineBuilder {
  private text = '';
  private emphasis: Span[] = [];
  private code: string[] = [];
  private pictures: Picture[] = [];
  private nodes: Node[] = [];
  private starts: number[] = [];
  private linked = 0;
  private bold = 0;

  get empty(): boolean {
    return this.text === '' && this.pictures.length === 0;
  }

  get length(): number {
    return this.text.length;
  }

  add(node: Text, as: { linked: boolean; bold: boolean }): void {
    const collapsed = mend(node.data).replace(SPACES, ' ');
    const words = this.text === '' || this.text.endsWith(' ') ? collapsed.replace(/^ /, '') : collapsed;
    if (words === '') return;
    const start = this.text.length;
    this.text += words;
    if (words === ' ') return;
    this.nodes.push(node);
    this.starts.push(start);
    if (as.linked) this.linked += words.length;
    if (as.bold) this.bold += words.length;
  }

  /** A word boundary without white space of its own, as between two table cells. */
  gap(): void {
    if (this.text !== '' && !this.text.endsWith(' ')) this.text += ' ';
  }

  addPicture(picture: Picture): void {
    if (!this.pictures.some(({ url }) => url === picture.url)) this.pictures.push(picture);
  }

  /** Ends a stretch of emphasis that began when `length` was `start`. */
  emphasise(start: number, isCode: boolean): void {
    const span = this.trimmed(start);
    if (!span) return;
    if (isCode) this.code.push(this.text.slice(span.start, span.end));
    // What a wider stretch holds is part of it; what has been told already is not told twice.
    while ((this.emphasis.at(-1)?.start ?? -1) >= span.start) this.emphasis.pop();
    if ((this.emphasis.at(-1)?.end ?? 0) <= span.start) this.emphasis.push(span);
  }

  take(): Gathered {
    const text = this.text.trimEnd();
    const { emphasis, code, pictures, nodes, starts, linked, bold } = this;
    this.text = '';
    this.emphasis = [];
    this.code = [];
    this.pictures = [];
    this.nodes = [];
    this.starts = [];
    this.linked = 0;
    this.bold = 0;
    return { text, emphasis, code, pictures, nodes, starts, linked, bold };
  }

  private trimmed(from: number): Span | null {
    let start = Math.min(from, this.text.length);
    let end = this.text.length;
    while (start < end && this.text[start] === ' ') start++;
    while (end > start && /[ .,;:]/.test(this.text[end - 1] ?? '')) end--;
    return end > start ? { start, end } : null;
  }
}
