import { findAll, type Matcher, matcher, matches, type Place, scriptsOf } from './match.ts';
import { sampleText } from './sample.ts';
import { plain } from './text.ts';
import { ACTIVATION, KEY, LICENCE, UNMISTAKABLE, WINDOWS } from './vocabulary.ts';

const windows = matcher([WINDOWS], 'g');
const unmistakable = matcher([UNMISTAKABLE]);
const words = matcher([ACTIVATION, KEY]);
const licence = matcher([LICENCE]);

/** How near, in characters, Windows and what belongs to it stand to each other in running text. */
const NEAR = 120;
const MOST_PLACES = 10;
/** Less text than this, in characters, from the first heading on: the heading is not that of the content. */
const LEAST_CONTENT = 250;
const MOST_HEADINGS = 4;

/**
 * Whether the page is worth a closer look: cheap, may let other pages pass, must not miss a guide. Looks for Windows
 * together with activation, a product key or a licence, in any of the languages of the vocabulary, whatever language
 * the page claims.
 */
export function isCandidate(doc: Document): boolean {
  const head = `${property(doc, 'title')}\n${property(doc, 'URL')}`;
  const body = bodyText(doc);
  const scripts = scriptsOf(body);
  const places = findAll(windows, body, scripts, MOST_PLACES);
  const named = findAll(windows, head, scripts, 1).length > 0;
  if (!named && places.length === 0) return matches(unmistakable, head, []);
  if (matches(words, named ? body : around(body, places), scripts)) return true;
  if (matches(licence, around(body, places), scripts)) return true;
  const outline = plain(outlineOf(doc, head));
  const found = (subject: Matcher) => matches(subject, outline, scriptsOf(outline));
  return found(words) || found(licence) || found(unmistakable);
}

/** The text around the places. */
function around(text: string, places: readonly Place[]): string {
  return places.map(({ start, end }) => text.slice(Math.max(0, start - NEAR), end + NEAR)).join('\n');
}

function bodyText(doc: Document): string {
  const body: Element | null = property(doc, 'body') ?? property(doc, 'documentElement');
  if (!body) return '';
  const start = elements(doc, 'h1').item(0) ?? elements(doc, 'main').item(0);
  const text = sampleText(doc, body, start);
  return start && text.length < LEAST_CONTENT ? sampleText(doc, body, null) : text;
}

/** Title, address, description and first headings, wherever on the page. */
function outlineOf(doc: Document, head: string): string {
  const parts = [spellAddress(head)];
  for (const name of ['h1', 'h2']) {
    const headings = elements(doc, name);
    for (let index = 0; index < MOST_HEADINGS; index++) parts.push(headings.item(index)?.textContent ?? '');
  }
  const description = Document.prototype.querySelector.call(doc, 'head > meta[name="description"]');
  parts.push(description?.getAttribute('content') ?? '');
  return parts.join('\n');
}

/** "…/activate-windows%2D11/" → "… activate windows 11 ". */
function spellAddress(address: string): string {
  try {
    return decodeURIComponent(address).replace(/[-_+./]/g, ' ');
  } catch {
    return address;
  }
}

/** Past whatever a page has named like a property of the document (`<img name="title">`). */
function property<Name extends 'title' | 'URL' | 'body' | 'documentElement'>(
  doc: Document,
  name: Name,
): Document[Name] {
  return Reflect.get(Document.prototype, name, doc);
}

function elements(doc: Document, name: string): HTMLCollectionOf<Element> {
  return Document.prototype.getElementsByTagName.call(doc, name);
}
