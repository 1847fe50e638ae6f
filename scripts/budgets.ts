import { readFileSync } from 'node:fs';
import { countReads } from './budgets/counts.ts';
import { measureSizes } from './budgets/sizes.ts';

const BUILD = '.output/chrome-mv3';
const FILE = 'budgets.json';

/** Sizes in bytes and counts may not grow above what budgets.json allows; `npm run build:chrome` comes first. */
async function main(): Promise<void> {
  const budgets = JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Record<string, number>>;
  const measured = { bytes: measureSizes(BUILD), counts: await countReads() };
  const over = Object.entries(measured).flatMap(([kind, values]) =>
    compare(kind, values, budgets[kind] ?? {}),
  );
  for (const line of over) console.error(`!! ${line}`);
  if (over.length > 0)
    console.error(`Make it smaller, or give ${FILE} a new budget and the commit a reason.`);
  process.exitCode = over.length > 0 ? 1 : 0;
}

/** Prints each value beside its budget; returns what is above, and what has no budget or nothing to measure. */
function compare(kind: string, values: Record<string, number>, budget: Record<string, number>): string[] {
  const gone = Object.keys(budget).filter((name) => values[name] === undefined);
  const wrong = gone.map((name) => `${kind}: there is no ${name} any more.`);
  for (const [name, value] of Object.entries(values)) {
    const allowed = budget[name];
    const share = !allowed ? '' : `${((100 * value) / allowed).toFixed(0)}%`.padStart(5);
    console.log(
      `${kind.padEnd(7)}${name.padEnd(36)}${String(value).padStart(8)} of ${String(allowed).padStart(8)}${share}`,
    );
    if (allowed === undefined) wrong.push(`${kind}: ${name} has no budget.`);
    else if (value > allowed)
      wrong.push(`${kind}: ${name} takes ${value}, ${value - allowed} above its budget.`);
  }
  return wrong;
}

await main();
