const KEY = 'focus';
const CONTROLS = 'a[href], button, input, select, textarea';

/** Before the page is loaded anew: remembers which control has the keyboard, by its place among all. */
export function rememberPlace(doc: Document): void {
  const place = [...doc.querySelectorAll(CONTROLS)].indexOf(doc.activeElement ?? doc.body);
  sessionStorage.setItem(KEY, String(place));
}

/** After it: gives the keyboard back to that control, once. */
export function returnToPlace(doc: Document): void {
  const place = Number(sessionStorage.getItem(KEY) ?? -1);
  sessionStorage.removeItem(KEY);
  [...doc.querySelectorAll<HTMLElement>(CONTROLS)][place]?.focus();
}
