import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleEngine, launchBrowser, PageReader } from '../support/engine.ts';
import { type Counting, installCounters } from './counters.ts';

const SAMPLE = 'tests/fixtures/sample/link-licence.html';
const SUBJECT = /windows|microsoft|licen[cs]e|activat\w*|product key|settings|account|slmgr|slui/gi;

type InPage = Counting & {
  plainsteps: { isCandidate(doc: Document): boolean; analyzePage(doc: Document): unknown };
};

/** What gate and analysis ask of a guide and of another page: unlike times, the same on every machine. */
export async function countReads(): Promise<Record<string, number>> {
  const folder = await mkdtemp(join(tmpdir(), 'plainsteps-'));
  const browser = await launchBrowser();
  try {
    const other = join(folder, 'other.html');
    await writeFile(other, (await readFile(SAMPLE, 'utf8')).replace(SUBJECT, 'garden'));
    // The engine keeps some of the DOM's methods from the moment it is loaded: the counters come first.
    const engine = `(${installCounters})();\n${await bundleEngine()}`;
    const reader = await PageReader.open(browser, engine);
    return { ...(await count(reader, SAMPLE, 'guide')), ...(await count(reader, other, 'other page')) };
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
}

async function count(reader: PageReader, file: string, name: string): Promise<Record<string, number>> {
  const page = await reader.load(file, 'https://sample.example/how-to');
  const { gate, analysis } = await page.evaluate(() => {
    const { plainsteps, counted } = globalThis as unknown as InPage;
    return {
      gate: counted(() => plainsteps.isCandidate(document)),
      analysis: counted(() => plainsteps.analyzePage(document)),
    };
  });
  return {
    [`${name}: reads by the gate`]: gate.dom,
    [`${name}: reads by the analysis`]: analysis.dom,
    [`${name}: layouts`]: gate.layout + analysis.layout,
  };
}
