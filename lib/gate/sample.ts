/** Elements of a page whose text browsers put together faster than a walk does. */
const FEW_ELEMENTS = 150;
/** Most characters that are taken at once. */
const MOST_TEXT = 8_000;
/** Shorter texts are not worth finding out whether they are seen. */
const SHORT = 40;
const SHOW_TEXT = 4;

const SILENT = new Set(['noscript', 'script', 'style', 'template']);

/** Reads the text of a page piece by piece in page order, with little work however large the page is. */
export class Sampler {
  private readonly doc: Document;
  private readonly root: Element;
  private readonly start: Element | null;
  private walker: TreeWalker | null = null;
  private finished = false;

  /** @param start where to begin, somewhere below `root`; null for its beginning */
  constructor(doc: Document, root: Element, start: Element | null) {
    this.doc = doc;
    this.root = root;
    this.start = start;
  }

  /** Whether nothing is left to read. */
  get isFinished(): boolean {
    return this.finished;
  }

  /** The text of the next so many text nodes; of a small page, all of it at once. */
  read(nodes: number): string {
    if (this.finished) return '';
    if (!this.walker) {
      const whole = this.readSmall();
      this.finished = whole !== null;
      if (whole !== null) return whole;
    }
    this.walker ??= this.makeWalker();
    let text = '';
    for (let count = 0; count < nodes && text.length < MOST_TEXT; count++) {
      const node = this.walker.nextNode() as Text | null;
      if (!node) break;
      const { data } = node;
      if (data.length > SHORT && SILENT.has(node.parentElement?.localName ?? '')) continue;
      text += data.length > MOST_TEXT ? data.slice(0, MOST_TEXT) : data;
    }
    return text;
  }

  private readSmall(): string | null {
    const all = Document.prototype.getElementsByTagName.call(this.doc, '*');
    if (all.item(FEW_ELEMENTS)) return null;
    const { textContent } = this.start?.parentElement ?? this.root;
    return typeof textContent === 'string' && textContent.length <= MOST_TEXT ? textContent : null;
  }

  private makeWalker(): TreeWalker {
    const walker = Document.prototype.createTreeWalker.call(this.doc, this.root, SHOW_TEXT);
    if (this.start) walker.currentNode = this.start;
    return walker;
  }
}
