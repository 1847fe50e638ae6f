/** What of Rolldown's view of the module graph is needed here. */
interface Graph {
  getModuleInfo(id: string): { importers: readonly string[]; importedIds: readonly string[] } | null;
}

const BACKGROUND = /[\\/]entrypoints[\\/]background[\\/]/;
const CATALOGUE = /[\\/]lib[\\/]settings[\\/]data-at-hand\.ts$/;

/**
 * What several entries share becomes three files: what the background needs too, which must not bring views into it;
 * what wants the catalogue, which not every page loads; and the rest. Left to itself the bundler makes a dozen, each
 * packed for itself.
 */
export const codeSplitting = {
  groups: [
    group('core', 3, (id, graph) => leads(id, BACKGROUND, 'importers', graph)),
    group('settings', 2, (id, graph) => leads(id, CATALOGUE, 'importedIds', graph)),
    group('views', 1, () => true),
  ],
};

function group(label: string, priority: number, holds: (id: string, graph: Graph) => boolean) {
  const name = (id: string, graph: Graph) => (holds(id, graph) ? label : null);
  return { name, debugName: label, priority, minShareCount: 2 };
}

/** Whether one comes from a module to one of a name by way of imports, in either direction. */
function leads(
  id: string,
  to: RegExp,
  by: 'importers' | 'importedIds',
  graph: Graph,
  seen = new Set<string>(),
): boolean {
  if (to.test(id)) return true;
  if (seen.has(id)) return false;
  seen.add(id);
  return graph.getModuleInfo(id)?.[by].some((next) => leads(next, to, by, graph, seen)) ?? false;
}
