import { matcher, matches, scriptsOf } from './match.ts';
import { sampleText } from './sample.ts';
import { plain } from './text.ts';
import { ACTIVATION, KEY, LICENCE, UNMISTAKABLE, WINDOWS } from './vocabulary.ts';

const windows = matcher([WINDOWS]);
const unmistakable = matcher([UNMISTAKABLE]);
const words = matcher([ACTIVATION, KEY]);
const licence = matcher([LICENCE], 'g');

/** How near, in characters, a licence and Windows must be to belong together. */
const NEAR = 80;
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
  if (!matches(windows, body, scripts) && !matches(windows, head, scripts)) {
    return matches(unmistakable, head, []);
  }
  const text = plain(`${outlineOf(doc, head)}\n${body}`);
  return matches(words, text, scripts) || namesLicence(text, scripts) || matches(unmistakable, text, []);
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

/** Whether Windows is near a licence. */
function namesLicence(text: string, scripts: readonly number[]): boolean {
  const expressions = [...licence.latin, ...scripts.flatMap((script) => licence.others[script] ?? [])];
  return expressions.some((expression) => {
    expression.lastIndex = 0;
    for (let found = expression.exec(text); found; found = expression.exec(text)) {
      const around = text.slice(Math.max(0, found.index - NEAR), found.index + NEAR);
      if (matches(windows, around, scripts)) return true;
    }
    return false;
  });
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
