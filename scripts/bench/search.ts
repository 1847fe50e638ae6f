import type { Browser } from 'playwright-core';
import { bundleEngine, launchBrowser } from '../support/engine.ts';

/** Milliseconds of a keystroke: a search of the whole catalogue, with the click paths of what was found. */
export interface SearchTimes {
  strokes: number;
  median: number;
  p95: number;
  p99: number;
  most: number;
  /** The first keystroke, which builds the index. */
  first: number;
}

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'ja', 'pl', 'pt-BR', 'ru', 'tr', 'zh-CN'];

/** Types names of Settings pages in several languages, letter by letter, with and without an error. */
export async function timeSearch(browser: Browser): Promise<SearchTimes> {
  const page = await browser.newPage();
  await page.evaluate(
    (await bundleEngine('scripts/bench/search-page.ts')).replace(
      /^var plainsteps\s*=/m,
      'globalThis.plainsteps =',
    ),
  );
  const { strokes, firsts } = await page.evaluate(typeNames, LANGUAGES);
  await page.close();
  const sorted = strokes.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return {
    strokes: strokes.length,
    median: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    most: at(1),
    first: firsts.toSorted((a, b) => a - b)[firsts.length >> 1] ?? 0,
  };
}

/** Runs in the page. A slow stroke counts with the least of several times, as another process may come between. */
function typeNames(languages: string[]): { strokes: number[]; firsts: number[] } {
  const { settingsPages, pathFor, createSettingsSearch } = (
    globalThis as unknown as { plainsteps: typeof import('./search-page.ts') }
  ).plainsteps;
  const strokes: number[] = [];
  const firsts: number[] = [];
  for (const language of languages) {
    const search = createSettingsSearch([language]);
    const time = (query: string) => {
      const start = performance.now();
      for (const found of search(query)) pathFor(found, 11, language);
      return performance.now() - start;
    };
    firsts.push(time('a'));
    for (const [index, { name, names }] of settingsPages.entries()) {
      if (index % 7) continue;
      const right = names[language]?.[0] ?? name;
      const wrong = right.slice(0, 2) + right.slice(3);
      for (const typed of [right, wrong])
        for (let length = 1; length <= typed.length; length++) {
          const query = typed.slice(0, length);
          let least = time(query);
          for (let again = 0; least > 1 && again < 4; again++) least = Math.min(least, time(query));
          strokes.push(least);
        }
    }
  }
  return { strokes, firsts };
}

export function describeSearch({ strokes, median, p95, p99, most, first }: SearchTimes): string {
  const ms = (value: number) => `${value.toFixed(2)} ms`;
  return `popup search, ${strokes} keystrokes: median ${ms(median)}, p95 ${ms(p95)}, p99 ${ms(p99)}, most ${ms(most)}; the first builds the index in ${ms(first)}`;
}

if (import.meta.main) {
  const browser = await launchBrowser();
  console.log(describeSearch(await timeSearch(browser)));
  await browser.close();
}
