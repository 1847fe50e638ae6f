import type { Page } from 'playwright-core';

/** Milliseconds, the least of several runs each, on one page. */
export interface Sample {
  readerable: number;
  parse: number;
  defuddle: number;
  gate: number;
  ads: number;
  analysis: number;
  forced: number;
}

/** Times the engine and its peers on the page that is open, in turn, so that noise strikes all alike. */
export async function timeRooms(page: Page): Promise<Sample> {
  return page.evaluate(() => {
    const ROUNDS = 3;
    const LEAST_SPAN = 5;
    const MOST_CALLS = 200;
    const engine = (globalThis as unknown as { plainsteps: typeof import('./page.ts') }).plainsteps;
    const url = document.URL;
    const watch = (act: () => unknown) => {
      const start = performance.now();
      act();
      return performance.now() - start;
    };
    // The clock ticks in tenths of a millisecond: cheap acts are repeated until their span can be told.
    const timed = (act: () => unknown, prepare: () => void = () => {}) => {
      let span = 0;
      let calls = 0;
      for (; calls < MOST_CALLS && span < LEAST_SPAN; calls++) {
        prepare();
        span += watch(act);
      }
      return span / calls;
    };
    const repeated = (act: () => unknown) => () =>
      timed(() => {
        for (let call = 0; call < 10; call++) act();
      }) / 10;
    let copy: Document;
    const parse = () =>
      timed(
        () => new engine.Readability(copy).parse(),
        () => {
          copy = document.cloneNode(true) as Document;
        },
      );
    const acts = {
      readerable: repeated(() => engine.isProbablyReaderable(document)),
      parse,
      // It works on a copy of its own.
      defuddle: () => timed(() => new engine.Defuddle(document, { url }).parse()),
      gate: repeated(() => engine.isCandidate(document)),
      ads: () => timed(() => engine.findAdBlocks(document)),
      analysis: () => timed(() => engine.analyzePage(document, { url })),
      forced: () => timed(() => engine.analyzePage(document, { url, force: true })),
    };
    const least = Object.fromEntries(Object.keys(acts).map((name) => [name, Number.POSITIVE_INFINITY]));
    for (let round = 0; round < ROUNDS; round++) {
      for (const [name, act] of Object.entries(acts)) least[name] = Math.min(least[name] ?? 0, act());
    }
    return least as unknown as Sample;
  });
}
