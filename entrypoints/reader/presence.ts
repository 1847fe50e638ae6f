import { browser } from 'wxt/browser';
import type { DocumentAnalysis } from '../../lib/guide/document.ts';
import { pageKey } from '../../lib/guide/page-key.ts';
import type { GuideMessage } from '../../lib/messages/guide.ts';
import type { ReaderJob } from '../../lib/messages/reader.ts';
import { AdControl } from './ad-control.ts';
import { Dock } from './dock.ts';
import { dockTexts } from './dock-texts.ts';
import { GuideLine } from './guide-port.ts';
import { Marks } from './marks.ts';

const FRAME_PATIENCE = 5000;

export interface PresenceEvents {
  onRestore(): void;
  onClose(): void;
  /** What is shown has changed. */
  onChange(): void;
}

/** Everything that Plainsteps has put into the page: guide, marks, hidden ads. `end` takes it all out again. */
export class Presence {
  private readonly job: ReaderJob;
  private readonly events: PresenceEvents;
  private readonly whole = new AbortController();
  private readonly line: GuideLine;
  private readonly dock: Dock;
  private readonly ads: AdControl;
  private found: DocumentAnalysis;
  private marking = new AbortController();
  private marks: Marks;
  private annotate: boolean;

  constructor(job: ReaderJob, found: DocumentAnalysis, events: PresenceEvents) {
    const { signal } = this.whole;
    this.job = job;
    this.found = found;
    this.events = events;
    this.annotate = job.annotate;
    this.line = new GuideLine(
      (send) => send(this.message()),
      (message) => this.obey(message),
      signal,
    );
    this.ads = new AdControl(found, job.hideAds, () => this.tell(), signal);
    this.marks = this.mark();
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

  show(mode: 'panel' | 'tab'): void {
    if (this.dock.ousted) {
      this.openInTab();
      return;
    }
    this.dock.show(mode);
    if (mode === 'panel') this.expectFrame();
  }

  hide(): void {
    this.dock.hide();
  }

  /** The page has rendered itself anew. */
  renew(found: DocumentAnalysis): void {
    this.found = found;
    this.ads.renew(found);
    this.marking.abort();
    this.marking = new AbortController();
    this.marks = this.mark();
    this.tell();
  }

  end(): void {
    this.marking.abort();
    this.whole.abort();
  }

  private mark(): Marks {
    const marks = new Marks(document, this.found, this.marking.signal);
    marks.toggle(this.annotate);
    return marks;
  }

  private build(signal: AbortSignal): Dock {
    const options = {
      guideUrl: `${browser.runtime.getURL('/guide.html')}#${this.line.secret}`,
      width: this.job.panelWidth,
      texts: dockTexts(),
      onLoaded: (frame: Window) => {
        if (import.meta.env.FIREFOX) this.line.offer(frame);
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

  private message() {
    return {
      type: 'analysis' as const,
      analysis: this.found.analysis,
      page: pageKey(document.URL),
      recognised: this.found.analysis.verdict === 'guide',
      hidden: this.ads.hidden,
      placement: this.dock.placement,
    };
  }

  private tell(): void {
    this.line.send(this.message());
  }

  private obey(message: GuideMessage): void {
    const acts: { [T in GuideMessage['type']]: (message: Extract<GuideMessage, { type: T }>) => void } = {
      point: ({ step, scroll }) => this.marks.point(step, scroll),
      ads: ({ index, hidden }) => {
        this.ads.set(index, hidden);
        this.line.send({ type: 'ads', hidden: this.ads.hidden });
      },
      annotate: ({ on }) => {
        this.annotate = on;
        this.marks.toggle(on);
      },
      resize: ({ width }) => {
        this.dock.resize(width);
        this.keepWidth(width);
      },
      collapse: () => {
        this.dock.show('tab');
        this.events.onChange();
      },
      close: this.events.onClose,
      restore: this.events.onRestore,
    };
    (acts[message.type] as ((message: GuideMessage) => void) | undefined)?.(message);
  }

  private select(event: MouseEvent): void {
    if (!event.isTrusted || isControl(event.target)) return;
    const step = this.marks.stepAt(event.clientX, event.clientY);
    if (step !== null) this.line.send({ type: 'select', step });
  }

  /** A page with a cross-origin embedder policy refuses the frame without telling anybody. */
  private expectFrame(): void {
    const timer = setTimeout(() => {
      if (!this.line.connected && this.dock.shown === 'panel') this.dock.showBlocked();
    }, FRAME_PATIENCE);
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
