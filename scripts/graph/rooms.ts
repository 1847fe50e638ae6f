import { importsOf, sourceFiles } from './imports.ts';

/** The rooms that each room imports, itself aside; both sorted. */
export type RoomGraph = ReadonlyMap<string, readonly string[]>;

/** Folders whose rooms are drawn. */
export const FOLDERS = ['entrypoints', 'components', 'lib'];

/** The room of a file is the folder two levels below the root ("lib/ads"); a file outside of any is its own. */
function roomOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

/** The rooms as the code has them. */
export function readRooms(): RoomGraph {
  const files = sourceFiles(...FOLDERS);
  const rooms = new Map<string, Set<string>>(files.map((file) => [roomOf(file), new Set()]));
  for (const { from, to } of importsOf(files)) {
    if (roomOf(to) !== roomOf(from) && rooms.has(roomOf(to))) rooms.get(roomOf(from))?.add(roomOf(to));
  }
  return new Map([...rooms].map(([room, imported]) => [room, [...imported].sort()]));
}

/** Everything that a room imports, directly or through others. A room of a circle is among its own. */
export function reachedFrom(room: string, graph: RoomGraph): Set<string> {
  const reached = new Set<string>();
  const follow = (next: string) => {
    for (const imported of graph.get(next) ?? []) {
      if (reached.has(imported)) continue;
      reached.add(imported);
      follow(imported);
    }
  };
  follow(room);
  return reached;
}
