import { isJunk } from '../dom/junk.ts';
import { nameOf, walk } from '../dom/tree.ts';

/** How much of the page's prose stands in one element. */
export interface Weighed {
  element: Element;
  parent: Weighed | null;
  /** Letters of running text outside links. */
  weight: number;
  /** The child that holds most. */
  heaviest: Weighed | null;
}

/** Bits of text shorter than this are labels and menus more often than prose. Letters. */
const SHORTEST = 25;
const SHORTEST_DENSE = 8;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
/** Names of elements that cannot be the root of an article. */
const INNER = new Set(
  'a b blockquote code dd dl dt em figure h1 h2 h3 h4 h5 h6 i li ol p pre span strong td th tr tbody ul'.split(
    ' ',
  ),
);

/** Weighs everything below `body`, and gathers a sample of the prose. One pass. */
export function weigh(
  body: Element,
  ignore: ReadonlySet<Element>,
): { root: Weighed; all: Weighed[]; sample: string } {
  const weigher = new Weigher(body, ignore);
  walk(body, weigher);
  return { root: weigher.root, all: weigher.all, sample: weigher.sample };
}

const SAMPLE = 1500;

class Weigher {
  readonly root: Weighed;
  readonly all: Weighed[];
  sample = '';
  private current: Weighed;
  private links = 0;
  private readonly ignore: ReadonlySet<Element>;

  constructor(body: Element, ignore: ReadonlySet<Element>) {
    this.root = { element: body, parent: null, weight: 0, heaviest: null };
    this.current = this.root;
    this.all = [this.root];
    this.ignore = ignore;
  }

  enter(element: Element): boolean {
    if (element === this.root.element) return true;
    const name = nameOf(element);
    if (this.ignore.has(element) || isJunk(element, name)) return false;
    if (name === 'a') this.links++;
    if (INNER.has(name)) return true;
    this.current = { element, parent: this.current, weight: 0, heaviest: null };
    this.all.push(this.current);
    return true;
  }

  leave(element: Element): void {
    if (nameOf(element) === 'a') this.links--;
    const { parent, weight } = this.current;
    if (this.current.element !== element || !parent) return;
    parent.weight += weight;
    if (weight > (parent.heaviest?.weight ?? 0)) parent.heaviest = this.current;
    this.current = parent;
  }

  text(node: Text): void {
    if (this.links > 0) return;
    const { length } = node;
    if (length < SHORTEST_DENSE || (length < SHORTEST && !DENSE.test(node.data))) return;
    const words = node.data.trim();
    this.current.weight += words.length;
    if (this.sample.length < SAMPLE) this.sample += `${words.slice(0, SAMPLE)} `;
  }
}
