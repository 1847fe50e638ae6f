import { findAll, joined, matcher, matches, type Place, scriptsOf } from './match.ts';
import { Sampler } from './sample.ts';
import { plain } from './text.ts';
import {
  ANYWHERE,
  ARROWS,
  BESIDE_WINDOWS,
  SIGN_HINTS,
  SIGNS,
  UNMISTAKABLE,
  WINDOWS,
  type Wording,
} from './vocabulary.ts';

const windows = matcher([WINDOWS], 'g');
const unmistakable = matcher([UNMISTAKABLE]);
/** For titles and addresses: most have neither. */
const windowsOrUnmistakable = joined([WINDOWS, UNMISTAKABLE]);
const words = matcher(Object.values(ANYWHERE));
const signs = matcher([SIGNS]);
const activation = matcher([ANYWHERE.activation]);
const { licences, ...rarer } = BESIDE_WINDOWS;
const besideWindows = [matcher([licences]), joined(Object.values(rarer))];
/** For titles: over few words one choice of all is faster than a search for each. */
const keyWords = joined([...Object.values(ANYWHERE), ...Object.values(BESIDE_WINDOWS)]);
const HINTS: readonly Wording[] = [['en', SIGN_HINTS]];
const signHints = matcher([HINTS]);
/** What most pages have nowhere. */
const hints = joined([WINDOWS, HINTS]);

/** How near, in characters, Windows and what belongs to it stand to each other in running text. */
const NEAR = 120;
const MOST_PLACES = 10;
/** How many text nodes are read to find out whether Windows is mentioned, and then for the subject. */
const FIRST_NODES = 60;
const FURTHER_NODES = 300;
/** Less text than this, in characters, from the first heading on: the heading is not that of the content. */
const LEAST_CONTENT = 250;
const MOST_HEADINGS = 4;
/** What the last arrow of a path points at. */
const PATH_END = new RegExp(`[${ARROWS}]\\s?[^\\s${ARROWS}]\\S{0,12}`, 'g');

/**
 * Whether the page is worth a closer look: cheap, may let other pages pass, must not miss a guide. Looks for Windows
 * together with activation, a product key or a licence, or for its commands and paths alone, in any of the languages of the
 * vocabulary, whatever language the page claims.
 */
export function isCandidate(doc: Document): boolean {
  const title = plain(String(property(doc, 'title')));
  const address = property(doc, 'URL');
  const { beginning, isWhole, rest } = bodyText(doc);
  const scripts = [...scriptsOf(title), ...scriptsOf(beginning)];
  const head = `${title}\n${address}`;
  const telling = matches(windowsOrUnmistakable, head, scripts);
  const named = telling && mentions(head, scripts);
  const hinted = named || matches(hints, beginning, scripts);
  if (!named && !(hinted && mentions(beginning, scripts))) {
    return (
      telling ||
      (hinted && hasSign(beginning, scripts)) ||
      (!isWhole && matches(keyWords, title, scripts) && tellsOfWindows(rest(), scripts))
    );
  }
  const outline = plain(`${title}\n${spellAddress(address)}\n${outlineOf(doc)}`);
  const body = `${beginning}\n${rest()}`;
  const near = `${outline}\n${around(body, findAll(windows, body, scripts, MOST_PLACES))}`;
  return (
    matches(words, named ? `${outline}\n${body}` : near, scripts) ||
    besideWindows.some((some) => matches(some, near, scripts)) ||
    matches(unmistakable, outline, scripts) ||
    hasSign(body, scripts)
  );
}

/** A command, or a path through menus that ends in activation: where a page never names Windows, it may say no more. */
function hasSign(text: string, scripts: readonly number[]): boolean {
  if (!matches(signHints, text, scripts)) return false;
  if (matches(signs, text, scripts)) return true;
  const ends = text.match(PATH_END)?.join('\n') ?? '';
  return ends !== '' && matches(activation, ends, scripts);
}

function tellsOfWindows(text: string, scripts: readonly number[]): boolean {
  return mentions(text, scripts) || hasSign(text, scripts);
}

/** Whether the text speaks of Windows. */
function mentions(text: string, scripts: readonly number[]): boolean {
  return findAll(windows, text, scripts, 1).length > 0;
}

/** The text around the places, each stretch once. */
function around(text: string, places: readonly Place[]): string {
  let near = '';
  let end = 0;
  for (const place of places) {
    if (place.end + NEAR <= end) continue;
    near += text.slice(Math.max(end, place.start - NEAR), place.end + NEAR);
    end = place.end + NEAR;
  }
  return near;
}

/** Text from the main heading on, since menus come before it; also from the start where next to nothing follows it. */
function bodyText(doc: Document): { beginning: string; isWhole: boolean; rest: () => string } {
  const body: Element | null = property(doc, 'body') ?? property(doc, 'documentElement');
  if (!body) return { beginning: '', isWhole: true, rest: () => '' };
  const start = elements(doc, 'h1').item(0) ?? elements(doc, 'main').item(0);
  let sampler = new Sampler(doc, body, start);
  let beginning = sampler.read(FIRST_NODES);
  if (start && beginning.length < LEAST_CONTENT) {
    sampler = new Sampler(doc, body, null);
    beginning += `\n${sampler.read(FIRST_NODES)}`;
  }
  return { beginning, isWhole: sampler.isFinished, rest: () => sampler.read(FURTHER_NODES) };
}

/** First headings, wherever on the page, and description. */
function outlineOf(doc: Document): string {
  let outline = '';
  for (const name of ['h1', 'h2']) {
    const headings = elements(doc, name);
    for (let index = 0; index < MOST_HEADINGS; index++) {
      const heading = headings.item(index);
      if (!heading) break;
      outline += `${heading.textContent}\n`;
    }
  }
  const description = property(doc, 'head')?.querySelector('meta[name="description"]');
  return outline + (description?.getAttribute('content') ?? '');
}

/** "…/activate-windows%2D11/" → "… activate windows 11 ". */
function spellAddress(address: string): string {
  try {
    return (address.includes('%') ? decodeURIComponent(address) : address).replace(/[-_+./]+/g, ' ');
  } catch {
    return address;
  }
}

/** Past whatever a page has named like a property of the document (`<img name="title">`). */
function property<Name extends 'title' | 'URL' | 'body' | 'documentElement' | 'head'>(
  doc: Document,
  name: Name,
): Document[Name] {
  return Reflect.get(Document.prototype, name, doc);
}

function elements(doc: Document, name: string): HTMLCollectionOf<Element> {
  return Document.prototype.getElementsByTagName.call(doc, name);
}
