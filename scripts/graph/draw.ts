import { FOLDERS, type RoomGraph, reachedFrom } from './rooms.ts';

/**
 * The graph as a Mermaid flowchart. An arrow that others imply is left out: where A imports B and B imports C, A may
 * import C too without an arrow of its own.
 */
export function drawGraph(graph: RoomGraph): string {
  return [
    'flowchart LR',
    ...FOLDERS.flatMap((folder) => drawFolder(folder, graph)),
    ...drawArrows(graph),
  ].join('\n');
}

function drawFolder(folder: string, graph: RoomGraph): string[] {
  const rooms = [...graph.keys()].filter((room) => room.startsWith(`${folder}/`));
  return [
    `  subgraph ${folder}`,
    ...rooms.map((room) => `    ${idOf(room)}[${room.slice(folder.length + 1)}]`),
    '  end',
  ];
}

function drawArrows(graph: RoomGraph): string[] {
  return [...graph].flatMap(([room, imported]) => {
    const implied = new Set(imported.flatMap((other) => [...reachedFrom(other, graph)]));
    return imported
      .filter((other) => !implied.has(other))
      .map((other) => `  ${idOf(room)} --> ${idOf(other)}`);
  });
}

function idOf(room: string): string {
  return room.replace(/\W/g, '_');
}
