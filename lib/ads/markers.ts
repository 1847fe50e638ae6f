import { parentElement } from '../dom/query.ts';
import { firstChild, nameOf, nextSibling } from '../dom/tree.ts';
import { countWords } from './words.ts';

const ABOUT_ADS =
  /(?:^|[^a-z])(?:ads?|adsense|advert\w*|affiliates?|banners?|sponsor\w*|promo\w*|werbung|anzeigen?|publicit[éey]\w*|publicidade?|pubblicit\w*|reklam\w*|реклам\w*|广告|廣告|広告|광고)(?![a-z])/iu;
const BEGIN =
  /(?:^|[^a-z])(?:begin(?:s|ning)?|start(?:s|ing)?|open|anfang|beginn|d[ée]but|inicio|in[íi]cio|inizio|początek|начало|开始|開始|시작)(?![a-z])|>>\s*$/iu;
const END =
  /(?:^|[^a-z])(?:ends?|stop|close|ende|fin|fim|fine|koniec|конец|结束|結束|終了|끝)(?![a-z])|^\s*\/(?!\/)|<<\s*$/iu;
const LONGEST = 120;
const MOST_WORDS = 200;
const NEVER = new Set(['script', 'style', 'link', 'meta', 'template', 'noscript', 'br']);

/** Elements between a site's own comments that say where an ad begins and ends. */
export function elementsBetweenMarkers(root: Document | Element): Element[] {
  const found: Element[] = [];
  const walker = Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_COMMENT);
  let begin: Comment | null = null;
  for (let node = walker.nextNode() as Comment | null; node; node = walker.nextNode() as Comment | null) {
    const { data } = node;
    if (data.length > LONGEST || !ABOUT_ADS.test(data)) continue;
    if (END.test(data)) {
      if (begin) found.push(...between(begin, node));
      begin = null;
    } else if (BEGIN.test(data)) begin = node;
  }
  return found;
}

/** The elements from one comment to the other; none if they are not siblings or too much stands between them. */
function between(begin: Comment, end: Comment): Element[] {
  if (parentElement(begin) !== parentElement(end)) return [];
  const elements: Element[] = [];
  let words = 0;
  for (let node = nextSibling(begin); node && node !== end; node = nextSibling(node)) {
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    if (NEVER.has(nameOf(element)) || isEmptyBreak(element)) continue;
    words += countWords(element, MOST_WORDS).outsideLinks;
    if (words > MOST_WORDS) return [];
    elements.push(element);
  }
  return elements;
}

function isEmptyBreak(element: Element): boolean {
  return nameOf(element) === 'hr' || (nameOf(element) === 'p' && firstChild(element) === null);
}
