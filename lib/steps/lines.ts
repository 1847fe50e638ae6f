import { headingLevel } from '../dom/heading.ts';
import { isJunk } from '../dom/junk.ts';
import { attribute } from '../dom/query.ts';
import { nameOf, textOf, walk } from '../dom/tree.ts';
import { mend } from '../text/normalise.ts';
import type { Marker } from '../text/numbering.ts';
import { CodeBlock, type CodeNode, locate } from './code-block.ts';
import {
  isBlock,
  isBold,
  isButton,
  isCode,
  isCodeLabel,
  isElsewhere,
  isEmphasis,
  isRemark,
} from './elements.ts';
import { generatedNumber } from './generated-number.ts';
import type { Line, List } from './line.ts';
import { LineBuilder } from './line-builder.ts';
import { ListStack } from './lists.ts';
import { tabOf, unfoldsNext } from './panels.ts';
import { pictureOf } from './picture.ts';
import { isTextFile, readTextFile, type Stretch } from './text-file.ts';
import { writtenNumber } from './written-number.ts';

const LISTS: Readonly<Record<string, List['kind']>> = {
  dl: 'terms',
  ol: 'ordered',
  table: 'rows',
  ul: 'bullets',
};

/** Titles of what they unfold or hold together. */
const TITLES = new Set(['button', 'legend', 'summary']);

/** Of the article's text, what is typed into one block where that is the article. */
const MAIN_SHARE = 0.5;

/** The article as lines, in page order, without what is not its own words. One pass, no recursion. */
export function readLines(root: Element, ignore: ReadonlySet<Element>): Line[] {
  const reader = new LineReader(root, ignore);
  walk(root, reader);
  return reader.finish();
}

interface Frame {
  element: Element;
  name: string;
  start: number;
}

class LineReader {
  readonly lines: Line[] = [];
  private readonly builder = new LineBuilder();
  private readonly root: Element;
  private readonly ignore: ReadonlySet<Element>;
  private readonly blocks: Element[] = [];
  private readonly frames: Frame[] = [];
  private readonly lists = new ListStack();
  private block = 0;
  private linked = 0;
  private bold = 0;
  private remark = 0;
  private heading = 0;
  /** What is no heading element, but a title. */
  private title: Element | null = null;
  private readonly code = new CodeBlock();
  private number: Marker | null = null;
  private rootLength = -1;

  constructor(root: Element, ignore: ReadonlySet<Element>) {
    this.root = root;
    this.ignore = ignore;
    this.blocks.push(root);
  }

  enter(element: Element): boolean {
    const name = nameOf(element);
    if (element !== this.root && this.isLeftOut(element, name)) return false;
    if (name === 'br') this.lineBreak();
    else if (name === 'img') this.picture(element);
    else if (isBlock(name) || this.isTitleButton(element, name)) this.openBlock(element, name);
    else this.openInline(element, name);
    this.number = generatedNumber(element) ?? this.number;
    return true;
  }

  /** A button is a control of the page, but a heading where it is in one, or unfolds what follows it. */
  private isLeftOut(element: Element, name: string): boolean {
    if (this.ignore.has(element) || isCodeLabel(element, name)) return true;
    return isJunk(element, name) && !(isButton(element, name) && (this.heading > 0 || unfoldsNext(element)));
  }

  private isTitleButton(element: Element, name: string): boolean {
    return this.heading === 0 && isButton(element, name) && unfoldsNext(element);
  }

  leave(element: Element): void {
    const name = nameOf(element);
    if (isBlock(name) || this.blocks.at(-1) === element) this.closeBlock(element, name);
    else this.closeInline(element, name);
  }

  text(node: Text): void {
    if (this.code.isOpen) this.code.add(node);
    else this.builder.add(node, { linked: this.linked > 0, bold: this.bold > 0 });
  }

  finish(): Line[] {
    this.flush();
    return this.lines;
  }

  private openBlock(element: Element, name: string): void {
    this.flush();
    this.block++;
    this.blocks.push(element);
    const level = headingLevel(element, name);
    if (level > 0) this.heading = level;
    else if (TITLES.has(name) || this.isTitleButton(element, name)) this.openTitle(element);
    else if (LISTS[name]) this.lists.open(element, LISTS[name]);
    else if (name === 'li' || name === 'tr' || name === 'dt') this.lists.openItem(element, this.lines.length);
    else if (name === 'pre') this.code.open();
    else if (name === 'div' || name === 'section') this.openDivision(element);
    if (isRemark(element, name)) this.remark++;
  }

  private closeBlock(element: Element, name: string): void {
    this.flush();
    this.block++;
    this.blocks.pop();
    if (headingLevel(element, name) > 0 || element === this.title) this.heading = 0;
    else if (LISTS[name]) this.lists.close(this.lines.length);
    else if (name === 'li' || name === 'tr') this.lists.closeItem(element, this.lines.length);
    else if (name === 'pre') this.closePre();
    else if (name === 'div' || name === 'section') this.closeDivision(element);
    if (isRemark(element, name)) this.remark--;
  }

  private openTitle(element: Element): void {
    this.heading = 7;
    this.title = element;
  }

  /** Panels of tabs, and steps that schema.org microdata marks. */
  private openDivision(element: Element): void {
    const tab = tabOf(element);
    if (tab) this.labelPanel(tab);
    const type = attribute(element, 'itemtype');
    if (type?.endsWith('/HowTo')) this.lists.open(element, 'ordered');
    else if (type?.endsWith('/HowToStep')) this.lists.openItem(element, this.lines.length);
  }

  private closeDivision(element: Element): void {
    const type = attribute(element, 'itemtype');
    if (type?.endsWith('/HowTo')) this.lists.close(this.lines.length);
    else if (type?.endsWith('/HowToStep')) this.lists.closeItem(element, this.lines.length);
  }

  private openInline(element: Element, name: string): void {
    this.frames.push({ element, name, start: this.builder.length });
    if (name === 'a' && isElsewhere(element)) this.linked++;
    if (isBold(name)) this.bold++;
  }

  private closeInline(element: Element, name: string): void {
    if (this.frames.at(-1)?.element !== element) return;
    const frame = this.frames.pop();
    if (name === 'a' && isElsewhere(element)) this.linked--;
    if (isBold(name)) this.bold--;
    if (frame && isEmphasis(name)) this.builder.emphasise(frame.start, isCode(name));
  }

  private picture(element: Element): void {
    const picture = pictureOf(element);
    if (picture) this.builder.addPicture(picture);
  }

  private lineBreak(): void {
    if (this.code.isOpen) this.code.lineBreak();
    else if (this.heading > 0) this.builder.gap();
    else if (this.builder.empty) this.block++;
    else this.flush();
  }

  private labelPanel(tab: Element): void {
    const text = mend(textOf(tab)).replace(/\s+/g, ' ').trim();
    if (text)
      this.push({ ...this.builder.take(), text, nodes: [tab], starts: [0] }, { kind: 'heading', level: 7 });
  }

  private closePre(): void {
    const read = this.code.close();
    if (!read) return;
    const { text: whole, nodes } = read;
    if (whole.length > this.length * MAIN_SHARE && isTextFile(whole)) {
      this.pushFile(readTextFile(whole), nodes);
      return;
    }
    const text = whole.replace(/^(?:[^\S\n]*\n)+|\s+$/g, '');
    const own = nodes.map(({ node }) => node);
    const starts = own.map(() => 0);
    if (text)
      this.push(
        { ...this.builder.take(), text, code: [text], nodes: own, starts },
        { kind: 'code', level: 0 },
      );
  }

  /** Of the article's text, in UTF-16 units; asked for only where there is code. */
  private get length(): number {
    if (this.rootLength < 0) this.rootLength = textOf(this.root).length;
    return this.rootLength;
  }

  /** The article itself, typed into one block. */
  private pushFile(stretches: readonly Stretch[], nodes: readonly CodeNode[]): void {
    const first = this.block;
    for (const { stretch, nodes: own, starts } of locate(stretches, nodes)) {
      const { kind, text, paragraph } = stretch;
      this.block = first + paragraph;
      const code = kind === 'code' ? [text] : [];
      const level = kind === 'heading' ? 2 : 0;
      this.push({ ...this.builder.take(), text, code, nodes: own, starts }, { kind, level });
    }
    this.block++;
  }

  private flush(): void {
    if (this.builder.empty) return;
    for (const { name, start } of this.frames) {
      if (isEmphasis(name)) this.builder.emphasise(start, isCode(name));
    }
    const level = this.heading;
    this.push(this.builder.take(), { kind: level > 0 ? 'heading' : 'text', level });
    for (const frame of this.frames) frame.start = 0;
  }

  private push(gathered: ReturnType<LineBuilder['take']>, as: Pick<Line, 'kind' | 'level'>): void {
    const element = this.blocks.at(-1) ?? this.root;
    const { block, remark } = this;
    const { item } = this.lists;
    const marker = (as.kind === 'code' ? null : writtenNumber(gathered)) ?? this.number;
    this.number = null;
    this.lines.push({ ...gathered, ...as, item, block, element, remark: remark > 0, marker });
  }
}
