import type { ExtensionBrowser } from '../../../scripts/support/extension.ts';

/** Stops the extension's service worker again and again, at random moments, until it is told to end. */
export class Stopper {
  /** How often a running worker was stopped. */
  stops = 0;
  private ended = false;
  private running: Promise<void> = Promise.resolve();

  static async start(browser: ExtensionBrowser, random: () => number): Promise<Stopper> {
    const page = await browser.open('icon/16.png');
    const line = await browser.context.newCDPSession(page);
    const stopper = new Stopper();
    line.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopping')) stopper.stops++;
    });
    await line.send('ServiceWorker.enable');
    const again = async () => {
      while (!stopper.ended) {
        await page.waitForTimeout(400 + random() * 2600);
        await line.send('ServiceWorker.stopAllWorkers');
      }
      await page.close();
    };
    stopper.running = again();
    return stopper;
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.running;
  }
}
