import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { assessPage, assessRisks } from '../../lib/risks/assess.ts';
import { type RiskPage, readContext } from '../../lib/risks/context.ts';
import type { PageReader } from '../support/engine.ts';
import type { Label } from './labels.ts';

type RiskLabel = Label & { risky?: boolean };

/** Figures for warnings, as lines to print: risky pages without danger, harmless ones with it, and all cautions. */
export async function measureRisks(
  folder: string,
  labels: readonly RiskLabel[],
  reader: PageReader,
): Promise<string[]> {
  const lines: string[] = [];
  const count = { risky: 0, found: 0, harmless: 0, alarmed: 0 };
  for (const label of labels) {
    const words = await readWords(await reader.load(join(folder, label.file), label.url), label);
    const { danger, caution } = assess(words);
    count[label.risky ? 'risky' : 'harmless']++;
    if (danger.length > 0) count[label.risky ? 'found' : 'alarmed']++;
    if (label.risky && danger.length === 0) lines.push(`missed: ${label.file}`);
    if (!label.risky && danger.length > 0) lines.push(`false alarm: ${label.file}`);
    lines.push(...danger, ...caution);
  }
  return [
    `risky pages with danger: ${count.found} of ${count.risky}`,
    `harmless pages with danger: ${count.alarmed} of ${count.harmless}`,
    ...lines,
  ];
}

interface PageWords {
  page: RiskPage;
  code: string[];
}

/** The page's blocks of text and code as a reader sees them, whatever the other rooms make of the page. */
async function readWords(page: Page, { url, title }: Label): Promise<PageWords> {
  const [text, code] = await page.evaluate(() => {
    const main = document.querySelector('main, article') ?? document.body;
    const blocks = Array.from(
      main.querySelectorAll<HTMLElement>('pre, code'),
      (element) => element.innerText,
    );
    return [main instanceof HTMLElement ? main.innerText : '', blocks] as const;
  });
  return { page: { url, title: title ?? '', text }, code };
}

function assess({ page, code }: PageWords): { danger: string[]; caution: string[] } {
  const risks = [...assessPage(page), ...assessRisks(code, readContext(page)).flat()];
  const list = (level: string) =>
    risks
      .filter((risk) => risk.level === level)
      .map(({ rule, text }) => `  ${level} ${rule}: ${text.slice(0, 100)}`);
  return { danger: list('danger'), caution: list('caution') };
}
