import type { CDPSession, Page } from 'playwright-core';

interface TraceEvent {
  name: string;
  /** Microseconds. */
  dur?: number;
  /** Microseconds that the thread was at work for it, whatever else the machine did. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

const RUNS = new Set(['EvaluateScript', 'FunctionCall']);

/**
 * Time that the extension's scripts take in a page. From a trace: the Long Tasks API says nothing of scripts that run
 * in another world than the page's.
 */
export class OwnTime {
  private readonly line: CDPSession;
  private readonly events: TraceEvent[] = [];

  private constructor(line: CDPSession) {
    this.line = line;
  }

  static async start(page: Page): Promise<OwnTime> {
    const time = new OwnTime(await page.context().newCDPSession(page));
    time.line.on('Tracing.dataCollected', ({ value }) =>
      time.events.push(...(value as unknown as TraceEvent[])),
    );
    await time.line.send('Tracing.start', {
      transferMode: 'ReportEvents',
      traceConfig: { includedCategories: ['devtools.timeline'] },
    });
    return time;
  }

  /** Milliseconds of the thread's own time in the longest run of gate or reader. */
  async longest(): Promise<number> {
    const complete = new Promise((resolve) => this.line.once('Tracing.tracingComplete', resolve));
    await this.line.send('Tracing.end');
    await complete;
    const own = this.events.filter(
      ({ name, args }) => RUNS.has(name) && /\/(?:gate|reader)\.js$/.test(args?.data?.url ?? ''),
    );
    return Math.round(Math.max(0, ...own.map(({ dur = 0, tdur = dur }) => tdur)) / 1000);
  }
}
