const KEY = 'focus';
const IMPORTED = 'imported';
const CONTROLS = 'a[href], button, input, select, textarea';

/**
 * Before the page is loaded anew: remembers which control has the keyboard, by its place among all, and whether an import
 * has changed the language. An import keeps choices last: it is done then.
 */
export function rememberPlace(doc: Document, importing: boolean): void {
  sessionStorage.setItem(IMPORTED, importing ? '1' : '');
  const place = [...doc.querySelectorAll(CONTROLS)].indexOf(doc.activeElement ?? doc.body);
  sessionStorage.setItem(KEY, String(place));
}

/** After it: gives the keyboard back to that control, once. */
export function returnToPlace(doc: Document): void {
  const place = Number(sessionStorage.getItem(KEY) ?? -1);
  sessionStorage.removeItem(KEY);
  [...doc.querySelectorAll<HTMLElement>(CONTROLS)][place]?.focus();
}

/** After it: whether that was an import's doing; once. */
export function hasImported(): boolean {
  const imported = Boolean(sessionStorage.getItem(IMPORTED));
  sessionStorage.removeItem(IMPORTED);
  return imported;
}
