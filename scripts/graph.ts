import { readFile, writeFile } from 'node:fs/promises';
import { drawGraph } from './graph/draw.ts';
import { withGraph } from './graph/page.ts';
import { readRooms } from './graph/rooms.ts';

const PAGE = 'docs/architecture.md';

/** Prints which room imports which, as Mermaid; `--write` puts it into the page on architecture instead. */
async function main(): Promise<void> {
  const graph = drawGraph(readRooms());
  if (process.argv.includes('--write')) await writeFile(PAGE, withGraph(await readFile(PAGE, 'utf8'), graph));
  else console.log(graph);
}

await main();
