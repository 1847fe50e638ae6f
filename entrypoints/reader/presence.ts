import { browser } from 'wxt/browser';
import type { DocumentAnalysis } from '../../lib/guide/analyze.ts';
import { pageKey } from '../../lib/guide/page-key.ts';
import type { GuideMessage } from '../../lib/messages/guide.ts';
import type { PageChoices, ReaderJob } from '../../lib/messages/reader.ts';
import { AdControl } from './ad-control.ts';
import { Dock } from './dock.ts';
import { GuideLine } from './guide-line.ts';
import { Marks } from './marks.ts';

/** Milliseconds for the frame to load, and from then on for the guide in it to make itself heard. */
const LOADING = 5000;
const STARTING = 1200;

export interface PresenceEvents {
  onRestore(): void;
  onClose(): void;
  /** What is shown has changed. */
  onChange(): void;
}

/** Everything that Plainsteps has put into the page: guide, marks, hidden ads. `end` takes it all out again. */
export class Presence {
  private job: ReaderJob;
  private readonly events: PresenceEvents;
  private readonly whole = new AbortController();
  private readonly line: GuideLine;
  private readonly dock: Dock;
  /** Null until the page has been read to the end. */
  private found: DocumentAnalysis | null = null;
  private ads: AdControl | null = null;
  private marking = new AbortController();
  private marks: Marks | null = null;
  /** Steps that the guide says it shows; undefined until it has said so. */
  count: number | undefined;

  constructor(job: ReaderJob, events: PresenceEvents) {
    const { signal } = this.whole;
    this.job = job;
    this.events = events;
    this.line = new GuideLine(
      () => this.tell(),
      (message) => this.obey(message),
      signal,
    );
    this.dock = this.build(signal);
    document.addEventListener('click', (event) => this.select(event), {
      capture: true,
      passive: true,
      signal,
    });
  }

  get shown(): 'panel' | 'tab' | 'closed' {
    return this.dock.shown;
  }

  /** @param byHand the reader has just asked for it, and wants something that can be used */
  show(mode: 'panel' | 'tab', byHand = false): void {
    if (this.dock.ousted || (byHand && this.dock.blocked)) {
      this.openInTab();
      return;
    }
    this.dock.show(mode);
    if (mode === 'tab') return;
    this.expectFrame(LOADING);
    if (byHand) this.dock.focus();
  }

  hide(): void {
    this.dock.hide();
  }

  /** The page has been read, or has rendered itself anew. */
  renew(found: DocumentAnalysis): void {
    this.found = found;
    if (this.ads) this.ads.renew(found);
    else this.ads = new AdControl(found, this.job.hideAds, () => this.tell(), this.whole.signal);
    this.marking.abort();
    this.marking = new AbortController();
    this.marks = new Marks(document, found, this.marking.signal);
    this.marks.toggle(this.job.annotate);
    this.tell();
  }

  /** What the reader has just chosen, here or elsewhere. Ads that were shown or hidden one by one stay so otherwise. */
  follow(choices: PageChoices): void {
    const before = this.job;
    this.job = { ...before, ...choices };
    if (choices.annotate !== before.annotate) this.marks?.toggle(choices.annotate);
    if (choices.hideAds !== before.hideAds) this.setAds('all', choices.hideAds);
    if (choices.panelWidth !== before.panelWidth) this.dock.resize(choices.panelWidth);
  }

  end(): void {
    this.marking.abort();
    this.whole.abort();
  }

  private build(signal: AbortSignal): Dock {
    const options = {
      guideUrl: `${browser.runtime.getURL('/guide.html')}#${this.line.secret}`,
      width: this.job.panelWidth,
      texts: this.job.texts,
      onLoaded: (frame: Window) => {
        if (import.meta.env.FIREFOX) this.line.offer(frame);
        this.expectFrame(STARTING);
      },
      onUnfold: () => {
        this.show('panel');
        this.events.onChange();
      },
      onOpenInTab: () => this.openInTab(),
      onClose: this.events.onClose,
      onResized: (width: number) => this.keepWidth(width),
      onOusted: this.events.onClose,
    };
    return new Dock(document, options, signal);
  }

  private tell(): void {
    if (!this.found) return;
    const { analysis } = this.found;
    this.line.send({
      type: 'analysis',
      analysis,
      page: pageKey(document.URL),
      recognised: analysis.verdict === 'guide',
      hidden: this.ads?.hidden ?? [],
      placement: this.dock.placement,
    });
  }

  private obey(message: GuideMessage): void {
    const acts: { [T in GuideMessage['type']]: (message: Extract<GuideMessage, { type: T }>) => void } = {
      point: ({ step, scroll }) => this.marks?.point(step, scroll),
      ads: ({ index, hidden }) => this.setAds(index, hidden),
      annotate: ({ on }) => this.follow({ ...this.job, annotate: on }),
      resize: ({ width }) => {
        this.dock.resize(width);
        this.keepWidth(width);
      },
      collapse: () => {
        this.dock.show('tab');
        this.events.onChange();
      },
      count: ({ steps }) => {
        if (steps === this.count) return;
        this.count = steps;
        this.events.onChange();
      },
      close: this.events.onClose,
      restore: this.events.onRestore,
    };
    (acts[message.type] as ((message: GuideMessage) => void) | undefined)?.(message);
  }

  private setAds(index: number | 'all', hidden: boolean): void {
    this.ads?.set(index, hidden);
    this.line.send({ type: 'ads', hidden: this.ads?.hidden ?? [] });
  }

  private select(event: MouseEvent): void {
    if (!event.isTrusted || isControl(event.target)) return;
    const step = this.marks?.stepAt(event.clientX, event.clientY);
    if (step) this.line.send({ type: 'select', step });
  }

  /**
   * A page with a cross-origin embedder policy refuses the frame without telling anybody: what loads then is an empty
   * page of the browser's, in which no guide starts. One that has started may be loading anew.
   */
  private expectFrame(within: number): void {
    const timer = setTimeout(() => {
      if (!this.line.heard && this.dock.shown === 'panel') this.dock.showBlocked();
    }, within);
    this.whole.signal.addEventListener('abort', () => clearTimeout(timer));
  }

  private openInTab(): void {
    browser.runtime
      .sendMessage({ type: 'reader/open-in-tab', request: { secret: this.line.secret } })
      .catch(() => {});
    this.events.onClose();
  }

  private keepWidth(width: number): void {
    browser.runtime.sendMessage({ type: 'reader/width', request: { width } }).catch(() => {});
  }
}

/** Whether a click means something to the page itself. */
function isControl(target: EventTarget | null): boolean {
  // A form with a field named "closest" hides the method of that name.
  return (
    target instanceof Element &&
    Element.prototype.closest.call(target, 'a, button, input, textarea, select') !== null
  );
}
