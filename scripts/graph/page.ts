const PLACE = /(?<=^```mermaid\n)[^`]*(?=\n```$)/m;

/** The graph that a Markdown page shows; undefined where it shows none. */
export function shownGraph(markdown: string): string | undefined {
  return PLACE.exec(markdown)?.[0];
}

/** The page with another graph in the place of its own. */
export function withGraph(markdown: string, graph: string): string {
  return markdown.replace(PLACE, () => graph);
}

/** The rows of a page's table of rooms: what each row says that its room imports, rooms of lib by their short names. */
export function rowsOfRooms(markdown: string): Map<string, string[]> {
  const rows = markdown.matchAll(/^\| `lib\/([\w.]+)` +\|[^|]*\|([^|]*)\|$/gm);
  return new Map(
    [...rows].map(([, room = '', imported = '']) => [room, imported.match(/[a-z]+/g)?.sort() ?? []]),
  );
}
