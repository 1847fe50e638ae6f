/** Adds a style sheet to the page without an element in it, so that no content policy can forbid it; removed on abort. */
export function adoptSheet(doc: Document, css: string, signal: AbortSignal): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  doc.adoptedStyleSheets = [...doc.adoptedStyleSheets, sheet];
  signal.addEventListener('abort', () => {
    doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((other) => other !== sheet);
  });
  return sheet;
}
