import { headingLevel } from '../../dom/heading.ts';
import { isJunk } from '../../dom/junk.ts';
import { attribute, elementsBelow } from '../../dom/query.ts';
import { nameOf, walk } from '../../dom/tree.ts';

/** A run of text of one block of the main content. */
export interface Passage {
  /** A title is a heading of the first level: it stands for the page, not for what follows it. */
  kind: 'title' | 'heading' | 'item' | 'code' | 'text';
  text: string;
  /** Share of the text that is links leading away from the page, 0..1. */
  linked: number;
}

/** Most characters that are read, whatever the size of the page. */
const MOST_TEXT = 60_000;

/** Stands for `<br>` while a passage is put together; HTML gives it no meaning. */
const LINE_BREAK = '\u2028';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Further surroundings that may stand inside what was taken for the article. */
const ASIDES = words('aside');
const DIVISIONS = words('div section ul');
const ASIDE_NAMES =
  /(?:^|[\s_-])(?:footer|menu|nav|recent|recommend\w*|tag-?cloud|teasers?|trending)(?:$|[\s_-])/i;
/** What page builders call the parts of the article, too. */
const WIDGET = /(?:^|[\s_-])widget(?:$|[\s_-])/i;
/** Characters; titles and labels of widgets are shorter, and so is what they say in a line. */
const PROSE = 100;
/** "#windows #activation" */
const TAGS = /^(?:[#＃][^\s#＃]+\s*){2,}$/;
/** A passage that is mostly links away speaks of other pages. */
export const MOSTLY_LINKS = 0.6;
const INLINE = words(
  'a abbr b bdi bdo cite code del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr',
);

/** The text of `root`, block by block in page order, without navigation, comments and other surroundings. */
export function collectPassages(root: Element, ignore: ReadonlySet<Element>): Passage[] {
  const collector = new Collector(root, ignore);
  walk(root, collector);
  collector.cut();
  return withoutMenu(collector.passages);
}

/** What stands before the title is a menu, unless there is prose in it. */
function withoutMenu(passages: Passage[]): Passage[] {
  const title = passages.findIndex(({ kind }) => kind === 'title');
  return passages.slice(0, title).some(isProse) ? passages : passages.slice(Math.max(0, title));
}

/** A part of a page that is called so, while it is read. */
interface Widget {
  element: Element;
  /** Index of its first passage. */
  first: number;
  prose: boolean;
}

class Collector {
  readonly passages: Passage[] = [];
  private readonly root: Element;
  private readonly ignore: ReadonlySet<Element>;
  private readonly kinds: Passage['kind'][] = [];
  private readonly widgets: Widget[] = [];
  private buffer = '';
  private linkedCharacters = 0;
  private links = 0;
  private characters = 0;

  constructor(root: Element, ignore: ReadonlySet<Element>) {
    this.root = root;
    this.ignore = ignore;
  }

  enter(element: Element): boolean {
    const name = nameOf(element);
    if (this.characters > MOST_TEXT) return false;
    if (element !== this.root && (this.ignore.has(element) || isSurrounding(element, name))) return false;
    if (name === 'a' && leadsAway(element)) this.links += 1;
    if (name === 'br') this.buffer += LINE_BREAK;
    if (INLINE.has(name)) return true;
    this.cut();
    this.kinds.push(kindOf(element, name, this.kind));
    if (element !== this.root && isWidget(element, name))
      this.widgets.push({ element, first: this.passages.length, prose: false });
    return true;
  }

  leave(element: Element): void {
    const name = nameOf(element);
    if (name === 'a' && leadsAway(element)) this.links -= 1;
    if (INLINE.has(name)) return;
    this.cut();
    this.kinds.pop();
    if (this.widgets.at(-1)?.element === element) this.closeWidget();
  }

  text({ data }: Text): void {
    if (this.characters > MOST_TEXT) return;
    this.buffer += data.slice(0, MOST_TEXT);
    this.characters += data.length;
    if (this.links > 0) this.linkedCharacters += data.trim().length;
  }

  /** Ends the passage at hand; each of its lines becomes one. */
  cut(): void {
    const length = this.buffer.trim().length;
    const linked = length === 0 ? 0 : Math.min(1, this.linkedCharacters / length);
    for (const line of this.buffer.split(LINE_BREAK)) {
      const text = line.replace(/\s+/g, ' ').trim().slice(0, MOST_TEXT);
      if (text && !TAGS.test(text)) this.push({ kind: this.kind, text, linked });
    }
    this.buffer = '';
    this.linkedCharacters = 0;
  }

  private push(passage: Passage): void {
    this.passages.push(passage);
    const widget = this.widgets.at(-1);
    if (widget && isProse(passage)) widget.prose = true;
  }

  /** Forgets what stood in a box beside the article: one without prose that is more than a heading of its own. */
  private closeWidget(): void {
    const widget = this.widgets.pop();
    if (!widget) return;
    const outer = this.widgets.at(-1);
    const [only, ...others] = this.passages.slice(widget.first, widget.first + 2);
    if (widget.prose && outer) outer.prose = true;
    if (!widget.prose && !(only?.kind === 'heading' && others.length === 0))
      this.passages.length = widget.first;
  }

  private get kind(): Passage['kind'] {
    return this.kinds.at(-1) ?? 'text';
  }
}

function kindOf(element: Element, name: string, outer: Passage['kind']): Passage['kind'] {
  const level = headingLevel(element, name);
  if (level > 0) return level === 1 ? 'title' : 'heading';
  if (name === 'pre') return 'code';
  return name === 'li' ? 'item' : outer;
}

function isSurrounding(element: Element, name: string): boolean {
  if (isJunk(element, name)) return true;
  if (ASIDES.has(name)) return true;
  if (!DIVISIONS.has(name)) return false;
  return ASIDE_NAMES.test(namesOf(element)) && elementsBelow(element, 'h1').length === 0;
}

function isWidget(element: Element, name: string): boolean {
  return DIVISIONS.has(name) && WIDGET.test(namesOf(element));
}

function namesOf(element: Element): string {
  return `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
}

/** The article's title, its code, a paragraph of it. */
function isProse({ kind, text, linked }: Passage): boolean {
  return kind === 'title' || kind === 'code' || (text.length >= PROSE && linked < MOSTLY_LINKS);
}

/** Pages that render themselves may leave the address to a script; a link without one may be a mere anchor. */
function leadsAway(link: Element): boolean {
  const address = attribute(link, 'href');
  if (address === null) return attribute(link, 'name') === null && attribute(link, 'id') === null;
  return !address.startsWith('#');
}
