const KEY = 'focus';
const IMPORTED = 'imported';
const CONTROLS = 'a[href], button, input, select, textarea';

/**
 * Before the page is loaded anew: remembers which control has the keyboard, by its place among all, and whether the page
 * tells of an import. That may be what has changed the language: it keeps choices last, and is done then.
 */
export function rememberPlace(doc: Document, imported: boolean): void {
  sessionStorage.setItem(IMPORTED, imported ? '1' : '');
  const place = [...doc.querySelectorAll(CONTROLS)].indexOf(doc.activeElement ?? doc.body);
  sessionStorage.setItem(KEY, String(place));
}

/** After it: gives the keyboard back to that control, once. */
export function returnToPlace(doc: Document): void {
  const place = Number(sessionStorage.getItem(KEY) ?? -1);
  sessionStorage.removeItem(KEY);
  [...doc.querySelectorAll<HTMLElement>(CONTROLS)][place]?.focus();
}

/** After it: whether there was an import to tell of; once. */
export function hasImported(): boolean {
  const imported = Boolean(sessionStorage.getItem(IMPORTED));
  sessionStorage.removeItem(IMPORTED);
  return imported;
}
