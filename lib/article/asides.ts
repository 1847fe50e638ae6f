import { headingLevel } from '../dom/heading.ts';
import { elementsBelow } from '../dom/query.ts';
import { isElement, nameOf, nextSibling, parentOf, textOf } from '../dom/tree.ts';
import { primaryTag } from '../text/language-tag.ts';
import { collapse } from '../text/normalise.ts';
import { RELATED, RELATED_END } from './data/related.ts';

const HEADINGS = 'h2, h3, h4, h5, h6, [role="heading"]';
/** Letters of the longest heading of such a list. */
const LONGEST_HEADING = 70;
/** Of what stands beneath it, the letters that are links; steps may hold some, too. */
const LINKED_SHARE = 0.3;
const NUMBERED_SHARE = 0.6;
/** Letters of a line among them that leads nowhere, such as a date. */
const LONGEST_LINE = 60;
/** Where pages are listed without links, as by a script. */
const BOXES = new Set(['div', 'section', 'table', 'ul']);

const AT_END = new RegExp(`(?:${RELATED_END})[^\\p{L}\\p{N}]{0,4}$`, 'iu');
const byLanguage = new Map<string, RegExp>();

/**
 * Lists of other pages within what was taken for the article, as far as their headings tell ("Related articles"): the
 * heading and what stands beneath it.
 * @param language BCP 47, or empty
 */
export function findAsides(root: Element, language: string): Element[] {
  const related = relatedIn(primaryTag(language));
  const announcesPages = (heading: Element) => {
    // No expression takes the Turkish İ for an i.
    const text = collapse(textOf(heading)).replaceAll('İ', 'i');
    return text.length <= LONGEST_HEADING && (related.test(text) || AT_END.test(text));
  };
  return Array.from(elementsBelow(root, HEADINGS)).filter(announcesPages).flatMap(sectionOf);
}

/** Of the language and of English; of all where there are no words of the language. */
function relatedIn(tag: string): RegExp {
  const known = byLanguage.get(tag);
  if (known) return known;
  const isOwn = ([tags]: (typeof RELATED)[number]) => tags.split(' ').includes(tag);
  const rows = RELATED.some(isOwn) ? RELATED.filter((row) => isOwn(row) || row[0] === 'en') : RELATED;
  const made = new RegExp(`^[^\\p{L}\\p{N}]{0,4}(?:${rows.map(([, source]) => source).join('|')})`, 'iu');
  byLanguage.set(tag, made);
  return made;
}

/**
 * The heading, and its siblings up to the next heading of its level or what is no list of pages: the article may go on
 * beneath it.
 */
function sectionOf(heading: Element): Element[] {
  const level = headingLevel(heading, nameOf(heading));
  const section = [heading];
  let listed = false;
  for (let node = nextSibling(outermost(heading)); node; node = nextSibling(node)) {
    if (!isElement(node)) continue;
    const linked = isLinked(node);
    const isPart = linked || isLine(node) || (!listed && BOXES.has(nameOf(node)));
    if (beginsSection(node, level) || !isPart) break;
    listed ||= linked || BOXES.has(nameOf(node));
    section.push(node);
  }
  return section;
}

/** The box that a heading has for itself. */
function outermost(heading: Element): Element {
  let element = heading;
  for (;;) {
    const parent = parentOf(element);
    if (!parent || !isElement(parent) || textOf(parent).trim() !== textOf(element).trim()) return element;
    element = parent;
  }
}

function beginsSection(element: Element, level: number): boolean {
  const isUpper = (one: Element) => {
    const own = headingLevel(one, nameOf(one));
    return own > 0 && own <= level;
  };
  return isUpper(element) || Array.from(elementsBelow(element, 'h1, h2, h3, h4, h5, h6')).some(isUpper);
}

function isLinked(element: Element): boolean {
  const links = nameOf(element) === 'a' ? [element] : Array.from(elementsBelow(element, 'a'));
  const letters = links.reduce((sum, link) => sum + collapse(textOf(link)).length, 0);
  const share = nameOf(element) === 'ol' ? NUMBERED_SHARE : LINKED_SHARE;
  return letters > 0 && letters >= collapse(textOf(element)).length * share;
}

function isLine(element: Element): boolean {
  return !/^[dou]l$/.test(nameOf(element)) && collapse(textOf(element)).length <= LONGEST_LINE;
}
