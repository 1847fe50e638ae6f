import type { Marker } from '../text/numbering.ts';
import type { Item, Line } from './line.ts';

/** One numbered thing: an item of an ordered list, or a paragraph that begins with a number. */
export interface Entry {
  ordinal: number;
  /** `null` for a paragraph. */
  item: Item | null;
  /** Whether the article itself calls it a step. */
  named: boolean;
  style: Marker['style'] | 'sign' | 'word';
  /** Indexes of its lines; later details of the same step are taken in. */
  first: number;
  end: number;
}

/** Entries that count on from each other. */
export interface Sequence {
  kind: 'list' | 'typed' | 'titles' | 'bullets' | 'order' | 'schema';
  entries: Entry[];
  /** Index of the first line after the last heading before it. */
  section: number;
}

/** Everything in the article that counts 1, 2, 3, whatever stands between the numbers. */
export function readSequences(lines: readonly Line[]): Sequence[] {
  const reader = new SequenceReader(lines);
  return reader.read();
}

class SequenceReader {
  private readonly lines: readonly Line[];
  private readonly found: Sequence[] = [];
  /** Sequences that may still go on, the innermost last. */
  private open: Sequence[] = [];
  private section = 0;

  constructor(lines: readonly Line[]) {
    this.lines = lines;
  }

  read(): Sequence[] {
    for (let index = 0; index < this.lines.length; ) index = this.next(index);
    return this.found;
  }

  private next(index: number): number {
    const line = this.lines[index];
    if (!line) return index + 1;
    const item = line.item?.step;
    if (item) {
      this.place(listEntry(item));
      return Math.max(item.end, index + 1);
    }
    if (line.kind === 'heading') this.startSection(index, line);
    else {
      const entry = typedEntry(line, index);
      if (entry) this.place(entry);
    }
    return index + 1;
  }

  private startSection(index: number, line: Line): void {
    this.section = index + 1;
    if (line.level < 7) this.open = [];
  }

  private place(entry: Entry): void {
    const at = this.open.findLastIndex((sequence) => this.continues(sequence, entry));
    const sequence = this.open[at];
    if (sequence) {
      this.absorb(sequence, entry, at);
      return;
    }
    const before = this.found.at(-1);
    if (before && resumes(before, entry) && this.isAside(before, entry)) {
      before.entries.push(entry);
      this.open = [before];
      return;
    }
    const kind = entry.item ? 'list' : 'typed';
    const started: Sequence = { kind, entries: [entry], section: this.section };
    this.open = this.open.filter((other) => mayHold(other, entry));
    this.open.push(started);
    this.found.push(started);
  }

  /** What came between is part of the step before, lists that began there too. */
  private absorb(sequence: Sequence, entry: Entry, at: number): void {
    const last = sequence.entries.at(-1);
    if (last) last.end = Math.max(last.end, entry.first);
    for (const inner of this.open.slice(at + 1)) {
      const index = this.found.lastIndexOf(inner);
      if (index >= 0) this.found.splice(index, 1);
    }
    this.open.length = at + 1;
    sequence.entries.push(entry);
  }

  private continues(sequence: Sequence, entry: Entry): boolean {
    const last = sequence.entries.at(-1);
    if (!last) return false;
    if (entry.item && last.item?.list === entry.item.list) return true;
    if (entry.ordinal > 1) return entry.ordinal === last.ordinal + 1 && agree(last, entry);
    if (entry.item && last.item && this.isCutByCode(last, entry)) return true;
    return isLone(entry) && isLone(last) && !this.isAnnounced(last, entry);
  }

  /** "3. Run:", then code that broke the list, which goes on at 1. */
  private isCutByCode(last: Entry, entry: Entry): boolean {
    const between = this.lines.slice(last.end, entry.first);
    if (between.length === 0 || !between.every(({ kind }) => kind === 'code')) return false;
    return /[:：]$/.test(this.lines[last.end - 1]?.text ?? '');
  }

  /** Whether no heading between them begins another section than that of the first. */
  private isAside({ section, entries }: Sequence, entry: Entry): boolean {
    const level = this.lines[section - 1]?.level ?? 1;
    const between = this.lines.slice(entries.at(-1)?.end, entry.first);
    return between.every((line) => line.kind !== 'heading' || line.level > level);
  }

  /** Whether what stands between two lone items introduces the second as something new. */
  private isAnnounced(last: Entry, entry: Entry): boolean {
    const between = this.lines.slice(last.end, entry.first);
    return between.some((line) => line.kind === 'heading' || /[:：]$/.test(line.text));
  }
}

function isLone(entry: Entry): boolean {
  return entry.ordinal === 1 && entry.item?.list.items.length === 1;
}

/** Whether a list says itself that it goes on with the one before: `<ol start="4">`. */
function resumes({ kind, entries }: Sequence, { ordinal, item }: Entry): boolean {
  const last = entries.at(-1);
  return (
    kind === 'list' &&
    item !== null &&
    ordinal > 1 &&
    last?.ordinal === ordinal - 1 &&
    item.list.items[0] === item
  );
}

function agree(first: Entry, second: Entry): boolean {
  return first.style === second.style || (first.item !== null) !== (second.item !== null);
}

/** Whether a sequence that has begun may go on after another has begun within it. */
function mayHold(outer: Sequence, inner: Entry): boolean {
  const last = outer.entries.at(-1);
  if (last === undefined || inner.ordinal !== 1) return false;
  return last.named ? !inner.named : inner.style === 'outline' && last.style !== 'outline';
}

function listEntry(item: Item): Entry {
  const { ordinal, first, end } = item;
  return { ordinal, item, named: false, style: 'decimal', first, end };
}

function typedEntry(line: Line, index: number): Entry | null {
  const { marker } = line;
  if (!marker || marker.kind === 'method') return null;
  const named = marker.kind === 'step';
  const { item } = line;
  const isRow = item?.list.kind === 'rows' && item.first === index && marker.length === line.text.length;
  const end = isRow ? item.end : index + (marker.length < line.text.length ? 1 : 2);
  return { ordinal: marker.value, item: null, named, style: marker.style, first: index, end };
}
