import { windowOf } from './query.ts';

export const HIDDEN_ATTRIBUTE = 'data-plainsteps-hidden';

/** Declarations that leave nothing of a box to be seen, each enough where a page insists on another. */
export const UNSEEN: Readonly<Record<string, string>> = {
  'clip-path': 'inset(100%)',
  'content-visibility': 'hidden',
  display: 'none',
  opacity: '0',
  'pointer-events': 'none',
  visibility: 'hidden',
};

const BODY = Object.entries(UNSEEN)
  .map(([property, value]) => `${property}:${value}!important`)
  .join(';');
const RULES = `[${HIDDEN_ATTRIBUTE}]{${BODY};animation:none!important;transition:none!important}`;

interface Shared {
  sheet: CSSStyleSheet;
  users: number;
}

const SHEETS = new WeakMap<Document, Shared>();

/** Puts the style sheet into a document that has a window. Each call wants one `releaseSheet`. */
export function claimSheet(doc: Document): void {
  const view = windowOf(doc);
  if (!view) return;
  const shared = SHEETS.get(doc) ?? { sheet: new view.CSSStyleSheet(), users: 0 };
  if (shared.users === 0) shared.sheet.replaceSync(RULES);
  shared.users++;
  SHEETS.set(doc, shared);
}

/** The last one to release the sheet takes it away. */
export function releaseSheet(doc: Document): void {
  const shared = SHEETS.get(doc);
  if (!shared || --shared.users > 0) return;
  SHEETS.delete(doc);
  writeSheets(
    doc,
    readSheets(doc).filter((sheet) => sheet !== shared.sheet),
  );
}

/** Pages that assign their own list of sheets drop ours: it is put back. */
export function ensureSheet(doc: Document): void {
  const shared = SHEETS.get(doc);
  const sheets = readSheets(doc);
  if (shared && !sheets.includes(shared.sheet)) writeSheets(doc, [...sheets, shared.sheet]);
}

function readSheets(doc: Document): CSSStyleSheet[] {
  return [...(Reflect.get(Document.prototype, 'adoptedStyleSheets', doc) as Iterable<CSSStyleSheet>)];
}

function writeSheets(doc: Document, sheets: CSSStyleSheet[]): void {
  Reflect.set(Document.prototype, 'adoptedStyleSheets', sheets, doc);
}
