import { readBullet } from '../text/bullet.ts';
import { collapse } from '../text/normalise.ts';
import { readMarker } from '../text/numbering.ts';

/** Part of a text that was typed with line breaks of its own: a title, a paragraph or numbered point, a run of code. */
export interface Stretch {
  kind: 'code' | 'heading' | 'text';
  /** Ready to read; code keeps its line breaks. */
  text: string;
  /** Where it stands in the whole, in UTF-16 units. */
  start: number;
  end: number;
  /** Equal for what no empty row stands between. */
  paragraph: number;
}

interface Row {
  start: number;
  end: number;
  /** Columns before the first word. */
  indent: number;
  /** Columns up to the end. */
  width: number;
  words: string;
}

const TAB = 8;
const RULER = /^[=\-_*~#+]{4,}$/;
const SCRIPT = /^(?:#!|<|\{|\[|@echo|::)/;
const ASCII = /^[ -~]+$/;
const ASCII_WORD = /^[!-~]+(?:\s|$)/;
/** "Open the file", "(it is large)": indented prose, not a command. */
const SENTENCE = /^[A-Z][a-z]+,? [a-z]|^\(|[.!?]$/;
const LONGEST_TITLE = 80;
/** Columns; rows that are longer than the first are not broken by hand. */
const WIDEST = 110;
const SLACK = 6;
/** Columns further in than the words that it belongs to. */
const CODE_INDENT = 2;
const LEAST_ROWS = 5;
const LEAST_GAPS = 1;
const LEAST_SIGNS = 2;
const PROSE_SHARE = 0.4;
const PROSE_WORDS = 3;

/** Whether a preformatted text is written for people, as notes and text files are, with titles or numbers in it. */
export function isTextFile(text: string): boolean {
  const rows = rowsOf(text);
  const full = rows.filter(({ words }) => words !== '');
  if (full.length < LEAST_ROWS || rows.length - full.length < LEAST_GAPS) return false;
  if (SCRIPT.test(full[0]?.words ?? '')) return false;
  const signs = full.filter(({ words }) => RULER.test(words) || opensPoint(words)).length;
  const prose = full.filter(({ words }) => countWords(words) >= PROSE_WORDS).length;
  return signs >= LEAST_SIGNS && prose >= full.length * PROSE_SHARE;
}

/** Its titles, paragraphs, points and code, in order, with rows joined that were broken for their width. */
export function readTextFile(text: string): Stretch[] {
  const reader = new Reader(rowsOf(text));
  return reader.read();
}

function rowsOf(text: string): Row[] {
  const rows: Row[] = [];
  let start = 0;
  for (const raw of text.split('\n')) {
    const bare = raw.trimStart();
    const before = raw.slice(0, raw.length - bare.length);
    const indent = before.length + (TAB - 1) * (before.split('\t').length - 1);
    const words = bare.trimEnd();
    const first = start + before.length;
    rows.push({ start: first, end: first + words.length, indent, width: indent + words.length, words });
    start += raw.length + 1;
  }
  return rows;
}

/** Columns before the words of a point, its number or sign left out. */
function wordsAt({ indent, words }: Row): number {
  return indent + (readMarker(words)?.length ?? readBullet(words)?.length ?? 0);
}

function opensPoint(words: string): boolean {
  return readMarker(words) !== null || readBullet(words) !== null;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /^[^\p{L}\p{N}]?\p{L}+[^\p{L}\p{N}]?$/u.test(word)).length;
}

class Reader {
  private readonly rows: readonly Row[];
  private readonly width: number;
  private readonly stretches: Stretch[] = [];
  private paragraph = 0;
  /** The row that was read last, and the one that began the last words that are no code. */
  private before: Row | null = null;
  private opening: Row | null = null;
  /** Where the stretches beneath a ruler begin, until a row is empty. */
  private ruled: number | null = null;

  constructor(rows: readonly Row[]) {
    this.rows = rows;
    const widest = rows.reduce(
      (most, { width, words }) => (width > most && !RULER.test(words) ? width : most),
      0,
    );
    this.width = widest > WIDEST ? Number.POSITIVE_INFINITY : widest;
  }

  read(): Stretch[] {
    for (const row of this.rows) {
      if (row.words === '') this.endParagraph();
      else if (RULER.test(row.words)) this.underline();
      else this.take(row);
    }
    this.endParagraph();
    return this.stretches;
  }

  private take(row: Row): void {
    const last = this.stretches.at(-1);
    if (last && this.isCode(row, last)) this.takeCode(row, last);
    else if (last && this.continues(row, last)) this.append(last, row, ' ');
    else {
      this.push('text', row);
      this.opening = row;
    }
    this.before = row;
  }

  private takeCode(row: Row, last: Stretch): void {
    if (last.kind === 'code' && last.paragraph === this.paragraph) this.append(last, row, '\n');
    else this.push('code', row);
  }

  /** Further in than the words that it belongs to, and no words of the text's own. */
  private isCode({ indent, words }: Row, last: Stretch): boolean {
    if (!this.opening || SENTENCE.test(words) || opensPoint(words)) return false;
    const promised = /[:：]$/.test(last.text) && indent >= this.opening.indent + CODE_INDENT;
    if (promised && ASCII_WORD.test(words)) return true;
    const set =
      last.kind === 'code' || last.paragraph !== this.paragraph ? this.opening.indent : wordsAt(this.opening);
    return ASCII.test(words) && indent >= set + CODE_INDENT;
  }

  /** Whether a row goes on where the one before had no more room, or hangs beneath its beginning. */
  private continues({ words, indent }: Row, { kind, paragraph, text }: Stretch): boolean {
    if (kind !== 'text' || paragraph !== this.paragraph || !this.before || opensPoint(words)) return false;
    if (this.opening && indent > this.opening.indent) return true;
    const [word = ''] = words.split(/\s/, 1);
    return !text.endsWith(';') && this.before.width + 1 + word.length > this.width - SLACK;
  }

  private push(kind: Stretch['kind'], { start, end, words }: Row): void {
    const text = kind === 'code' ? words : collapse(words);
    this.stretches.push({ kind, text, start, end, paragraph: this.paragraph });
  }

  private append(last: Stretch, { end, words }: Row, joint: string): void {
    last.text += joint + (last.kind === 'code' ? words : collapse(words));
    last.end = end;
  }

  /** What stands right above a ruler is a title; of several rows between two, the first. */
  private underline(): void {
    const last = this.stretches.at(-1);
    const framed = this.ruled === null ? undefined : this.stretches[this.ruled];
    if (framed) this.entitle(framed);
    else if (last && this.before && last.start === this.before.start) this.entitle(last);
    this.endParagraph();
    this.ruled = this.stretches.length;
  }

  /** A row of its own in capitals is a title, too. */
  private endParagraph(): void {
    const last = this.stretches.at(-1);
    const alone = last?.paragraph === this.paragraph && this.stretches.at(-2)?.paragraph !== this.paragraph;
    if (last && alone && isCapitals(last.text)) this.entitle(last);
    this.paragraph++;
    this.before = null;
    this.ruled = null;
  }

  private entitle(last: Stretch): void {
    if (last.kind === 'text' && last.text.length <= LONGEST_TITLE && !/[.;,]$/.test(last.text))
      last.kind = 'heading';
  }
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase() && !/[.;,]$/.test(text);
}
