import type { Page } from 'playwright-core';
import type { ServedPage } from '../../../scripts/support/server.ts';
import { LaunchLog, obstacle } from '../support/launches.ts';
import { ask, tabOf } from '../support/own.ts';
import { Session } from '../support/session.ts';
import { Trial } from '../support/trial.ts';
import { foreignMarkup } from './guide-markup.ts';

/** What a hostile page is called, what is served, and what the reader may see of the guide. */
export interface Hostile {
  name: string;
  page: string | ServedPage;
  /** Number of steps, or none. */
  shows: number | 'nothing';
}

const SCHEMES = ['ms-settings', 'ms-msdt', 'search-ms', 'ms-officecmd', 'javascript'];
/** Milliseconds in which a guide that is coming would have come. */
const CALM = 1500;

/** A browser that notes whatever is launched from it, and the pages to be tried. */
export class Arena {
  readonly session: Session;
  private readonly log: LaunchLog | undefined;

  private constructor(session: Session, log: LaunchLog | undefined) {
    this.session = session;
    this.log = log;
  }

  static async open(): Promise<Arena> {
    const log = (await obstacle()) === null ? await LaunchLog.start(SCHEMES) : undefined;
    const session = await Session.start({ env: log?.env ?? {} });
    await session.browser.chooseWindows(11);
    return new Arena(session, log);
  }

  async visit({ name, page }: Pick<Hostile, 'name' | 'page'>): Promise<Trial> {
    const path = `/hostile/${encodeURIComponent(name)}`;
    this.session.server.serve(path, page);
    return Trial.open(this.session, path);
  }

  /** What a visit shows in the end. */
  async outcome(trial: Trial, expected: Hostile['shows']): Promise<Hostile['shows']> {
    if (expected !== 'nothing') {
      const guide = await trial.steps();
      return guide.getByRole('checkbox').count();
    }
    await trial.page.waitForLoadState('load', { timeout: 20_000 }).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, CALM));
    return (await trial.guide?.getByRole('checkbox').count()) || 'nothing';
  }

  /** Everything that must not have happened; empty if all is well. */
  async complaints(trial: Trial): Promise<string[]> {
    const { guide } = trial;
    return [
      ...((await trial.isAlive()) ? [] : ['the page does not answer']),
      ...(await trial.canaries()).map((world) => `executed in ${world}`),
      ...trial.dialogs.map((text) => `dialog: ${text}`),
      ...trial.errors.filter((error) => error.startsWith('extension:')),
      ...(guide ? await foreignMarkup(guide) : []),
      ...((await this.log?.uris()) ?? []).map((uri) => `launched ${uri}`),
    ];
  }

  /** Asks for the guide by hand, as the popup does. */
  async ask(page: Page): Promise<unknown> {
    const own = await this.session.browser.open('popup.html');
    const answer = await ask(own, 'tab/open-guide', { tab: await tabOf(own, page.url()) });
    await own.close();
    return answer;
  }

  async close(): Promise<void> {
    await this.session.close();
    await this.log?.close();
  }
}
