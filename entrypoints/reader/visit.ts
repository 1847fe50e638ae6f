import { browser } from 'wxt/browser';
import { analyzeDocument, type DocumentAnalysis } from '../../lib/guide/document.ts';
import { pageKey } from '../../lib/guide/page-key.ts';
import type { ReaderJob, ReaderRequest } from '../../lib/messages/reader.ts';
import type { TabState } from '../../lib/messages/requests.ts';
import type { Step } from '../../lib/model/analysis.ts';
import { watchLife, whileAlive } from './life.ts';
import { Presence } from './presence.ts';
import { removeRemains } from './remains.ts';
import { watchRendering } from './rendering.ts';

/** Looks at the page and, if it is a guide or was asked for, shows it. Everything ends with the controller. */
export function startVisit(job: ReaderJob, visit: AbortController): void {
  if (import.meta.env.FIREFOX) removeRemains(document);
  const found = look(job);
  if (found.analysis.verdict !== 'guide' && !job.asked) return;
  new Visit(job, found, visit).begin();
}

function look({ asked, windows }: ReaderJob): DocumentAnalysis {
  return analyzeDocument(document, { force: asked, windows: windows === 'auto' ? undefined : windows });
}

class Visit {
  private readonly job: ReaderJob;
  private readonly controller: AbortController;
  private found: DocumentAnalysis;
  private presence: Presence | null = null;
  private restored = false;

  constructor(job: ReaderJob, found: DocumentAnalysis, controller: AbortController) {
    this.job = job;
    this.found = found;
    this.controller = controller;
  }

  begin(): void {
    const { signal } = this.controller;
    browser.runtime.onMessage.addListener(this.answer);
    signal.addEventListener('abort', () => {
      this.leave(false);
      whileAlive(() => browser.runtime.onMessage.removeListener(this.answer));
    });
    watchLife(() => this.controller.abort(), signal);
    const wanted = this.job.asked ? 'panel' : this.job.opening;
    if (wanted !== 'never') this.open(wanted);
    watchRendering(
      () => this.found.sources,
      () => this.lookAgain(),
      signal,
    );
    this.report();
  }

  /** A message from the background: the only context that sends these. */
  private readonly answer = (
    message: unknown,
    sender: { id?: string; tab?: unknown },
    respond: (state: TabState) => void,
  ): void => {
    if (sender.id !== browser.runtime.id || sender.tab) return;
    const { type } = message as ReaderRequest;
    if (type === 'reader/open' || (type === 'reader/toggle' && this.presence?.shown !== 'panel'))
      this.open('panel');
    else if (type === 'reader/toggle') this.close();
    else if (type !== 'reader/state') return;
    respond(this.state());
  };

  private open(mode: 'panel' | 'tab'): void {
    this.restored = false;
    this.presence ??= new Presence(this.job, this.found, {
      onRestore: () => this.leave(true),
      onClose: () => this.close(),
      onChange: () => this.report(),
    });
    this.presence.show(mode);
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

  private lookAgain(): void {
    const found = look(this.job);
    if (found.analysis.verdict !== 'guide' && !this.job.asked) {
      this.controller.abort();
      return;
    }
    this.found = found;
    this.presence?.renew(found);
    this.report();
  }

  private state(): TabState {
    const { analysis } = this.found;
    return {
      recognised: analysis.verdict === 'guide',
      title: analysis.title,
      page: pageKey(document.URL),
      steps: analysis.procedures.flatMap((procedure) => idsOf(procedure.steps)),
      adBlocks: analysis.adBlocks.length,
      risks: analysis.risks.length,
      shown: this.restored ? 'restored' : (this.presence?.shown ?? 'closed'),
    };
  }

  private report(): void {
    browser.runtime.sendMessage({ type: 'reader/state', request: this.state() }).catch(() => {});
  }
}

function idsOf(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => [step.id, ...idsOf(step.substeps)]);
}
