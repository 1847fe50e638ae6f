import { browser } from 'wxt/browser';
import { ownVersion, shownSteps } from '../../components/guide/model/shown.ts';
import { type DocumentAnalysis, finish, type Survey, surveyDocument } from '../../lib/guide/analyze.ts';
import { pageKey } from '../../lib/guide/page-key.ts';
import type { ChoicesMessage, ReaderJob, ReaderRequest } from '../../lib/messages/reader.ts';
import type { TabState } from '../../lib/messages/requests.ts';
import { watchLateText } from '../shared/late-text.ts';
import { watchLife, whileAlive } from './life.ts';
import { Presence } from './presence.ts';
import { removeRemains } from './remains.ts';
import { watchRendering } from './rendering.ts';

/** Looks at the page and, if it is a guide or was asked for, shows it. Everything ends with the controller. */
export function startVisit(job: ReaderJob, visit: AbortController): void {
  if (import.meta.env.FIREFOX) removeRemains(document);
  const begin = () => {
    const survey = look(job);
    const wanted = survey.verdict === 'guide' || job.asked;
    if (wanted) void new Visit(job, visit).begin(survey);
    return wanted;
  };
  if (!begin()) watchArrival(begin, visit.signal);
}

/** A page may say in its title what its article, which is still to come, is about: it is looked at again as it grows. */
function watchArrival(begin: () => boolean, signal: AbortSignal): void {
  const length = () => document.body?.textContent.length ?? 0;
  let before = length();
  const look = () => {
    const now = length();
    if (Math.abs(now - before) < MOST_UNREAD) return false;
    before = now;
    return begin();
  };
  watchLateText(document, look, signal);
}

function look({ asked, windows }: ReaderJob): Survey {
  return surveyDocument(document, { force: asked, windows: windows === 'auto' ? undefined : windows });
}

/** Characters; so many more are worth another look. */
const MOST_UNREAD = 200;
/** Milliseconds. */
const LONGEST_VANISHED = 30_000;

class Visit {
  private job: ReaderJob;
  private readonly controller: AbortController;
  /** Null until the page has been read to the end, and when the visit is over. */
  private found: DocumentAnalysis | null = null;
  private presence: Presence | null = null;
  private restored = false;
  private vanishing = 0;
  private readonly read = Promise.withResolvers<void>();

  constructor(job: ReaderJob, controller: AbortController) {
    this.job = job;
    this.controller = controller;
  }

  /**
   * The guide's frame loads in a process of its own while the page is still being read. Each part of that is a task of its
   * own, so that the page can answer its reader in between, and make room for the frame as soon as that has loaded.
   */
  async begin(survey: Survey): Promise<void> {
    const { signal } = this.controller;
    browser.runtime.onMessage.addListener(this.answer);
    signal.addEventListener('abort', () => this.end());
    watchLife(() => this.controller.abort(), signal);
    watchRendering(
      () => this.found?.sources ?? new Map(),
      () => this.lookAgain(),
      signal,
    );
    await nextTask();
    if (!signal.aborted && (this.job.asked || survey.hasSteps)) this.openAsWanted();
    await this.finish(survey);
    this.read.resolve();
  }

  /** Given up where the visit is over, or the page has rendered itself anew meanwhile and has been read again. */
  private async finish(survey: Survey): Promise<void> {
    const rest = survey.rest();
    for (;;) {
      await nextTask();
      if (this.controller.signal.aborted || this.found) return;
      const part = rest.next();
      if (part.done) return this.show(survey, part.value);
    }
  }

  private show(survey: Survey, found: DocumentAnalysis): void {
    this.found = found;
    this.presence?.renew(found);
    // A page without a step to follow is left alone, unless there is something to warn of.
    if (!survey.hasSteps && found.analysis.risks.some(({ level }) => level === 'danger')) this.openAsWanted();
    this.report();
  }

  /** A message from the background: the only context that sends these. Answered once the page has been read. */
  private readonly answer = (
    message: unknown,
    sender: { id?: string; tab?: unknown },
    respond: (state: TabState) => void,
  ): boolean => {
    if (sender.id !== browser.runtime.id || sender.tab) return false;
    const told = message as ReaderRequest | ChoicesMessage;
    if (told.type === 'reader/choices') {
      this.follow(told);
      return false;
    }
    const { type } = told;
    if (!/^reader\/(?:open|state|toggle)$/.test(type)) return false;
    void this.read.promise.then(() => {
      if (!this.controller.signal.aborted) this.obey(type);
      respond(this.state());
    });
    return true;
  };

  private follow({ choices }: ChoicesMessage): void {
    this.job = { ...this.job, ...choices };
    this.presence?.follow(choices);
  }

  private obey(type: ReaderRequest['type']): void {
    if (type !== 'reader/state' && !this.found) this.readAsAsked();
    if (type === 'reader/open' || (type === 'reader/toggle' && this.presence?.shown !== 'panel'))
      this.open('panel', true);
    else if (type === 'reader/toggle') this.close();
  }

  /** What the page shows now, recognised or not: its article has gone. */
  private readAsAsked(): void {
    this.stay();
    this.job = { ...this.job, asked: true };
    this.found = finish(look(this.job));
  }

  /**
   * As the reader wants it on recognised pages; pages asked for by hand get the panel.
   * @param byHand the reader has just asked
   */
  private openAsWanted(byHand = this.job.asked): void {
    const { asked, opening } = this.job;
    const mode = asked ? 'panel' : opening;
    if (mode !== 'never') this.open(mode, byHand);
  }

  private open(mode: 'panel' | 'tab', byHand: boolean): void {
    this.restored = false;
    if (!this.presence) {
      this.presence = new Presence(this.job, {
        onRestore: () => this.leave(true),
        onClose: () => this.close(),
        onChange: () => this.report(),
      });
      if (this.found) this.presence.renew(this.found);
    }
    this.presence.show(mode, byHand);
    this.report();
  }

  private close(): void {
    this.presence?.hide();
    this.report();
  }

  /** Puts the page back as it was. */
  private leave(restored: boolean): void {
    this.presence?.end();
    this.presence = null;
    this.restored = restored;
    if (restored) this.report();
  }

  /** Says so too: the number on the toolbar icon would outlive the guide where no page is loaded. */
  private end(): void {
    this.stay();
    this.leave(false);
    this.found = null;
    whileAlive(() => {
      browser.runtime.onMessage.removeListener(this.answer);
      this.send();
    });
  }

  private lookAgain(): void {
    const survey = look(this.job);
    if (survey.verdict !== 'guide' && !this.job.asked) {
      this.vanish();
      return;
    }
    this.stay();
    this.found = finish(survey);
    if (this.presence) this.presence.renew(this.found);
    else if (survey.hasSteps && !this.restored) this.openAsWanted(false);
    this.report();
  }

  /** A page that empties itself to be rendered anew gets its guide back; one that has become another does not. */
  private vanish(): void {
    if (this.presence) this.leave(false);
    this.found = null;
    this.send();
    this.vanishing ||= window.setTimeout(() => this.controller.abort(), LONGEST_VANISHED);
  }

  private stay(): void {
    clearTimeout(this.vanishing);
    this.vanishing = 0;
  }

  private state(): TabState {
    const { verdict, title = '', procedures = [], adBlocks = [], risks = [] } = this.found?.analysis ?? {};
    return {
      recognised: verdict === 'guide',
      title,
      page: pageKey(document.URL),
      procedures,
      count: this.presence?.count ?? this.countSteps(),
      risks,
      adBlocks: adBlocks.length,
      shown: this.restored ? 'restored' : (this.presence?.shown ?? 'closed'),
    };
  }

  /** Until the guide itself has counted. */
  private countSteps(): number {
    const { machine, ...choices } = this.job;
    return this.found ? shownSteps(this.found.analysis, choices, ownVersion(choices, machine)).length : 0;
  }

  private report(): void {
    if (this.found) this.send();
  }

  private send(): void {
    browser.runtime.sendMessage({ type: 'reader/state', request: this.state() }).catch(() => {});
  }
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
