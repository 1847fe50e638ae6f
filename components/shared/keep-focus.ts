const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex]:not([tabindex="-1"])';
/** Milliseconds in which a view puts the focus where it wants it. */
const GRACE = 60;

/** An element, and at which of its children the focus was. */
interface Place {
  parent: Element;
  index: number;
}

/**
 * Keeps the keyboard's place: where what had the focus is taken out of the page, what has come in its stead gets it, or
 * what is nearest, and not the document, from which a reader would have to begin again.
 * @returns what ends it
 */
export function keepFocus(doc: Document): () => void {
  let last: Element | null = null;
  let places: Place[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const remember = ({ target }: Event) => {
    if (!(target instanceof Element)) return;
    last = target;
    places = placesOf(target);
  };
  const restore = () => {
    if (!last || last.isConnected || !doc.hasFocus() || doc.activeElement !== doc.body) return;
    last = null;
    nearest(places)?.focus();
  };
  const observer = new MutationObserver(() => {
    if (!last || last.isConnected) return;
    clearTimeout(timer);
    timer = setTimeout(restore, GRACE);
  });
  observer.observe(doc.body, { childList: true, subtree: true });
  doc.addEventListener('focusin', remember);
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    doc.removeEventListener('focusin', remember);
  };
}

function placesOf(element: Element): Place[] {
  const places: Place[] = [];
  for (let child = element; child.parentElement; child = child.parentElement) {
    const parent = child.parentElement;
    places.push({ parent, index: [...parent.children].indexOf(child) });
  }
  return places;
}

function nearest(places: readonly Place[]): HTMLElement | undefined {
  for (const { parent, index } of places) {
    if (!parent.isConnected) continue;
    const { children } = parent;
    const near = [children[index], children[index - 1], parent];
    const found = near.map((element) => element && firstFocusable(element)).find((element) => element);
    if (found) return found;
  }
  return undefined;
}

function firstFocusable(element: Element): HTMLElement | undefined {
  const all = [element, ...element.querySelectorAll(FOCUSABLE)];
  return all.find(
    (one): one is HTMLElement =>
      one instanceof HTMLElement &&
      one.matches(FOCUSABLE) &&
      one.checkVisibility({ visibilityProperty: true }),
  );
}
