import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { PageReader } from '../support/engine.ts';
import type { Label } from './labels.ts';

interface Judged {
  label: Label;
  candidate: boolean;
  guide: boolean;
  confidence: number;
  reasons: string[];
}

/** Figures for detection, as lines to print. */
export async function measureDetection(
  folder: string,
  labels: readonly Label[],
  reader: PageReader,
): Promise<string[]> {
  const judged: Judged[] = [];
  for (const label of labels)
    judged.push(await judgePage(label, await reader.load(join(folder, label.file), label.url)));
  const guides = judged.filter(({ label }) => label.guide === true);
  const others = judged.filter(({ label }) => label.guide === false);
  const disputed = judged.filter(({ label }) => label.guide === null);
  const found = guides.filter(({ guide }) => guide);
  const wrong = others.filter(({ guide }) => guide);
  return [
    `verdict: recall ${ratio(found.length, guides.length)}, precision ${ratio(found.length, found.length + wrong.length)}, false positives ${ratio(wrong.length, others.length)}`,
    `gate: recall ${ratio(guides.filter(passes).length, guides.length)}, lets pass ${ratio(others.filter(passes).length, others.length)} of the others`,
    ...guides.filter(({ candidate }) => !candidate).map(({ label }) => `gate misses ${label.file}`),
    ...guides.filter(({ guide }) => !guide).map((one) => describe('missed', one)),
    ...wrong.map((one) => describe('false positive', one)),
    ...disputed.map((one) => describe(`disputed, called ${one.guide ? 'guide' : 'other'}`, one)),
  ];
}

async function judgePage(label: Label, page: Page): Promise<Judged> {
  const result = await page.evaluate((url) => {
    const { isCandidate, analyzePage } = (
      globalThis as unknown as { plainsteps: typeof import('../support/page.ts') }
    ).plainsteps;
    const { verdict, confidence, reasons } = analyzePage(document, { url });
    return { candidate: isCandidate(document), guide: verdict === 'guide', confidence, reasons };
  }, label.url);
  return { label, ...result };
}

function passes({ candidate }: Judged): boolean {
  return candidate;
}

function describe(what: string, { label, confidence, reasons }: Judged): string {
  return `${what} (${confidence.toFixed(2)}): ${label.file}\n    ${reasons.join('\n    ')}`;
}

function ratio(part: number, whole: number): string {
  return `${whole === 0 ? 'n/a' : (part / whole).toFixed(4)} (${part}/${whole})`;
}
