import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageReader } from '../support/engine.ts';
import { type AdFigures, hideAndLook } from './ads-page.ts';
import type { Label } from './labels.ts';

const WORST = 8;
const WORD = /[\p{L}\p{N}]+/gu;

interface Measured {
  file: string;
  figures: AdFigures;
}

/** Figures for ads, as lines to print. */
export async function measureAds(
  folder: string,
  labels: readonly Label[],
  reader: PageReader,
): Promise<string[]> {
  const look = async (label: Label, file: string): Promise<Measured> => ({
    file,
    figures: await hideAndLook(await reader.load(join(folder, file), label.url)),
  });
  const marked: Measured[] = [];
  const expected: Measured[] = [];
  const others: Measured[] = [];
  for (const label of labels) {
    if (label.marked) marked.push(await look(label, label.marked));
    const own = await look(label, label.file);
    if (label.expected) expected.push(await withinExpected(folder, label.expected, own));
    else others.push(own);
  }
  return [
    ...markedLines(marked),
    ...expectedLines(expected),
    ...otherLines(others),
    ...restoreLines([...marked, ...others]),
  ];
}

/** Keeps of the hidden words those runs of three that the expected article has too. */
async function withinExpected(
  folder: string,
  file: string,
  { figures, ...rest }: Measured,
): Promise<Measured> {
  const text = (await readFile(join(folder, file), 'utf8')).replace(/<[^>]*>/g, ' ').replace(/&#?\w+;/g, ' ');
  const words = text.match(WORD) ?? [];
  const runs = new Set(words.map((_, at) => words.slice(at, at + 3).join(' ')));
  const lost = figures.hidden.filter((_, at) => runs.has(figures.hidden.slice(at, at + 3).join(' ')));
  return { ...rest, figures: { ...figures, hidden: lost, words: words.length } };
}

function markedLines(pages: readonly Measured[]): string[] {
  const total = sum(pages, ({ marked }) => marked);
  const seen = sum(pages, (figures) => figures.seen.length);
  const words = sum(pages, (figures) => figures.words);
  const hidden = sum(pages, (figures) => figures.hidden.length);
  return [
    `marked pages: ${pages.length}; blocks found: ${sum(pages, ({ blocks }) => blocks.length)}`,
    `marked elements invisible: ${total - seen} of ${total} (${percent(total - seen, total)}; goal 99.5%)`,
    ...worst(
      pages,
      ({ seen }) => seen.length,
      ({ seen }) => seen[0] ?? '',
    ),
    `other words hidden: ${hidden} of ${words} (${percent(hidden, words)}; goal at most 0.05%)`,
    ...worst(
      pages,
      ({ hidden }) => hidden.length,
      ({ hidden }) => hidden.slice(0, 20).join(' '),
    ),
  ];
}

function expectedLines(pages: readonly Measured[]): string[] {
  return [
    `words of expected articles hidden: ${sum(pages, ({ hidden }) => hidden.length)} on ${pages.length} pages (goal 0)`,
    ...worst(
      pages,
      ({ hidden }) => hidden.length,
      ({ hidden }) => hidden.slice(0, 20).join(' '),
    ),
  ];
}

function otherLines(pages: readonly Measured[]): string[] {
  const blocks = sum(pages, (figures) => figures.blocks.length);
  return [
    `unmarked pages: ${pages.length}; blocks found: ${blocks}; words hidden: ${sum(pages, ({ hidden }) => hidden.length)}`,
    ...worst(
      pages,
      ({ hidden }) => hidden.length,
      ({ hidden }) => hidden.slice(0, 20).join(' '),
    ),
  ];
}

function restoreLines(pages: readonly Measured[]): string[] {
  const spoilt = pages.filter(({ figures }) => !figures.restored);
  return [
    `pages not restored exactly: ${spoilt.length} of ${pages.length}`,
    ...spoilt.map(({ file }) => `  ${file}`),
  ];
}

function worst(
  pages: readonly Measured[],
  count: (figures: AdFigures) => number,
  sample: (figures: AdFigures) => string,
): string[] {
  return pages
    .filter(({ figures }) => count(figures) > 0)
    .sort((one, other) => count(other.figures) - count(one.figures))
    .slice(0, WORST)
    .map(({ file, figures }) => `  ${count(figures)}  ${file}  ${sample(figures).replace(/\s+/g, ' ')}`);
}

function sum(pages: readonly Measured[], count: (figures: AdFigures) => number): number {
  return pages.reduce((total, { figures }) => total + count(figures), 0);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / (whole || 1)).toFixed(3)}%`;
}
