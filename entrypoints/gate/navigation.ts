/**
 * Calls back when the window shows another article without a load: the History API moved to another path or query, or
 * the whole body was replaced. No polling, and nothing that runs while the reader scrolls or types.
 */
export function watchNavigation(view: Window & { navigation?: EventTarget }, onArticle: () => void): void {
  let place = placeOf(view.location);
  const arrived = () => {
    const now = placeOf(view.location);
    if (now === place) return;
    place = now;
    onArticle();
  };
  view.navigation?.addEventListener('navigatesuccess', arrived);
  view.addEventListener('popstate', arrived);
  watchBody(view.document, onArticle);
}

function placeOf({ origin, pathname, search }: Location): string {
  return origin + pathname + search;
}

function watchBody(doc: Document, onReplaced: () => void): void {
  let body = doc.body;
  const observer = new MutationObserver(() => {
    if (!doc.body || doc.body === body) return;
    body = doc.body;
    onReplaced();
  });
  if (doc.documentElement) observer.observe(doc.documentElement, { childList: true });
}
