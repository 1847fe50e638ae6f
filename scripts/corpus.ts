import { access } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { measureAds } from './corpus/ads.ts';
import { measureDetection } from './corpus/detection.ts';
import { readLabels } from './corpus/labels.ts';
import { measureRisks } from './corpus/risks.ts';
import { measureSteps } from './corpus/steps.ts';
import { bundleEngine, launchBrowser, PageReader } from './support/engine.ts';

const SECTIONS = { detection: measureDetection, ads: measureAds, steps: measureSteps, risks: measureRisks };

const USAGE = `Usage: npm run corpus -- FOLDER [--only detection|ads|steps|risks]
FOLDER holds a labels.json and the pages that it names; PLAINSTEPS_CORPUS may name it instead.`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { only: { type: 'string' } },
    allowPositionals: true,
  });
  const folder = positionals[0] ?? process.env.PLAINSTEPS_CORPUS;
  if (!folder) throw new Error(USAGE);
  await access(folder).catch(() => {
    throw new Error(`No folder "${folder}".\n${USAGE}`);
  });
  const labels = await readLabels(folder);
  const browser = await launchBrowser();
  try {
    const reader = await PageReader.open(browser, await bundleEngine());
    for (const [name, measure] of Object.entries(SECTIONS)) {
      if (values.only && values.only !== name) continue;
      console.log(`\n== ${name}`);
      for (const line of await measure(folder, labels, reader)) console.log(line);
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
