import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { samplePages } from '../demo/pages.ts';
import { ExtensionBrowser } from '../support/extension.ts';
import { PageServer } from '../support/server.ts';
import { median } from './median.ts';
import { markPainted } from './painted.ts';
import { settle } from './settled.ts';

/** Milliseconds after the reader's script has begun in the page, each the median of several visits. */
export interface PanelTimes {
  /** The reader has looked at the page and its script is over. */
  read: number;
  /** The steps are on the screen. */
  painted: number;
  /** The same on the first visit of all, when nothing of the guide has been loaded before. */
  paintedFirst: number;
  /** Processor time of the reader's script, and of the guide's own thread until then: they run at the same time. */
  readerBusy: number;
  guideBusy: number;
}

type Visit = Omit<PanelTimes, 'paintedFirst'>;

interface TraceEvent {
  name: string;
  /** Microseconds, on one clock for all of the browser's processes. */
  ts: number;
  dur?: number;
  /** Microseconds of processor time. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string } };
}

const VISITS = 15;
const SHOWN = 'steps-shown';

/** Visits the sample article again and again with the built extension. Needs `npm run build:chrome` first. */
export async function timePanel(): Promise<PanelTimes> {
  const { article, pages } = await samplePages();
  const server = await PageServer.start(pages);
  const extension = await ExtensionBrowser.launch({ offline: true });
  try {
    await markPainted(extension.context, '[data-step]', SHOWN);
    await settle(extension);
    const visits: Visit[] = [];
    for (let visit = 0; visit <= VISITS; visit++)
      visits.push(await timeVisit(extension.context, server.url(article)));
    // The first visit of a browser that has just started is another matter than all later ones.
    const [first, ...warm] = visits;
    const middle = (name: keyof Visit) => median(warm.map((visit) => visit[name]));
    return {
      read: middle('read'),
      painted: middle('painted'),
      paintedFirst: first?.painted ?? 0,
      readerBusy: middle('readerBusy'),
      guideBusy: middle('guideBusy'),
    };
  } finally {
    await extension.close();
    await server.close();
  }
}

async function timeVisit(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  try {
    const events = await traceVisit(page, line, address);
    const reader = events.filter(({ args }) => /\/reader\.js$/.test(args?.data?.url ?? ''));
    const shown = events.find(({ name }) => name === SHOWN);
    const begin = Math.min(...reader.map(({ ts }) => ts));
    if (!shown || !Number.isFinite(begin)) throw new Error('The trace does not show the guide.');
    const script = reader.filter(({ name }) => name === 'EvaluateScript');
    const guide = events.filter(
      ({ name, pid, tid, ts }) =>
        name.endsWith('RunTask') && pid === shown.pid && tid === shown.tid && ts >= begin && ts < shown.ts,
    );
    return {
      read: (Math.max(...script.map(endOf)) - begin) / 1000,
      painted: (shown.ts - begin) / 1000,
      readerBusy: busy(script),
      guideBusy: busy(guide),
    };
  } finally {
    await page.close();
  }
}

async function traceVisit(page: Page, line: CDPSession, address: string): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  line.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await line.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'toplevel', 'v8', 'blink.user_timing'] },
  });
  await page.goto(address);
  await waitForSteps(page);
  await page.waitForTimeout(200);
  const complete = new Promise((resolve) => line.once('Tracing.tracingComplete', resolve));
  await line.send('Tracing.end');
  await complete;
  return events;
}

async function waitForSteps(page: Page): Promise<void> {
  const guide = () => page.frames().find((frame) => frame.url().includes('/guide.html'));
  while (!guide()) await page.waitForTimeout(20);
  await guide()?.locator('[data-step]').first().waitFor();
}

function busy(events: readonly TraceEvent[]): number {
  return events.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

if (import.meta.main) console.log(await timePanel());
