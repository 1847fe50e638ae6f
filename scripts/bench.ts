import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'wxt';
import { describeMemory, measureMemory } from './bench/memory.ts';
import { timePanel } from './bench/panel.ts';
import { timePopup } from './bench/popup.ts';
import { describeRatios } from './bench/ratios.ts';
import { type Sample, timeRooms } from './bench/rooms.ts';
import { describeSearch, timeSearch } from './bench/search.ts';
import { measureSizes } from './budgets/sizes.ts';
import { readLabels } from './corpus/labels.ts';
import { bundleEngine, launchBrowser, PageReader } from './support/engine.ts';

const USAGE = `Usage: npm run bench -- [FOLDER]
FOLDER holds a labels.json and the pages that it names; PLAINSTEPS_CORPUS may name it instead. Without either, the
project's own sample pages are measured.`;

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length > 1) throw new Error(USAGE);
  const pages = await pagesOf(positionals[0] ?? process.env.PLAINSTEPS_CORPUS);
  const browser = await launchBrowser();
  try {
    const reader = await PageReader.open(browser, await bundleEngine('scripts/bench/page.ts'));
    const samples: Sample[] = [];
    for (const { file, url } of pages) samples.push(await timeRooms(await reader.load(file, url)));
    for (const line of describeRatios(samples)) console.log(line);
    console.log(describeSearch(await timeSearch(browser)));
  } finally {
    await browser.close();
  }
  await build({ browser: 'chrome' });
  for (const [name, bytes] of Object.entries(measureSizes('.output/chrome-mv3'))) {
    console.log(`size of ${name}: ${(bytes / 1024).toFixed(1)} kB zipped`);
  }
  for (const line of describeMemory(await measureMemory())) console.log(line);
  const panel = await timePanel();
  console.log(
    `panel on the sample article: steps painted ${panel.painted.toFixed(0)} ms after the reader was injected (${panel.paintedFirst.toFixed(0)} ms on the first visit of all), which took ${panel.read.toFixed(0)} ms itself; processor time ${panel.readerBusy.toFixed(0)} ms in the page, ${panel.guideBusy.toFixed(0)} ms in the guide`,
  );
  const { shown, empty, busy } = await timePopup();
  console.log(
    `popup with 20 lists of 50 items: shown after ${shown.toFixed(0)} ms (an empty page: ${empty.toFixed(0)} ms), its thread busy ${busy.toFixed(0)} ms`,
  );
}

async function pagesOf(folder: string | undefined): Promise<{ file: string; url: string }[]> {
  if (folder) return (await readLabels(folder)).map(({ file, url }) => ({ file: join(folder, file), url }));
  const own = 'tests/fixtures/sample';
  const names = (await readdir(own)).filter((name) => name.endsWith('.html'));
  return names.map((name) => ({ file: join(own, name), url: `https://sample.example/${name}` }));
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
