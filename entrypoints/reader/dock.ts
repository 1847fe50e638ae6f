import { elementsBelow } from '../../lib/dom/query.ts';
import type { DockTexts } from '../../lib/messages/reader.ts';
import { DOCK_CSS, SHEET_HEIGHT } from './dock.css.ts';
import { clampWidth, MAXIMUM_WIDTH, MINIMUM_WIDTH, type Placement, placementFor } from './placement.ts';
import { attachResizeHandle, type ResizeHandle } from './resize.ts';
import { adoptSheet } from './sheet.ts';

export interface DockOptions {
  guideUrl: string;
  width: number;
  texts: DockTexts;
  /** Something has loaded in the frame: the guide, or what the browser shows in place of a refused one. */
  onLoaded(frame: Window): void;
  onUnfold(): void;
  onOpenInTab(): void;
  onClose(): void;
  onResized(width: number): void;
  /** The page keeps taking the guide out: it has been given up. */
  onOusted(): void;
}

const REATTACH_LIMIT = 20;

/**
 * The guide's place in the page: one element beside `body` with a closed shadow tree, which holds the frame, its resize
 * handle and the tab at the edge. Aborting the signal removes every trace.
 */
export class Dock {
  placement: Placement = 'docked';
  private readonly doc: Document;
  private readonly options: DockOptions;
  private readonly host: HTMLElement;
  private readonly frame: HTMLIFrameElement;
  private readonly tab: HTMLButtonElement;
  private readonly shadow: ShadowRoot;
  private readonly room: CSSStyleSheet;
  /** The width stands where no style of the page's can outdo it. */
  private readonly size = new CSSStyleSheet();
  /** As the reader wants it: a window may have less room for a while. */
  private width: number;
  private handle: ResizeHandle | null = null;
  private folded = true;
  /** What had the keyboard when the guide was given it. */
  private before: Element | null = null;
  private reattached = 0;

  constructor(doc: Document, options: DockOptions, signal: AbortSignal) {
    this.doc = doc;
    this.options = options;
    this.width = options.width;
    // A page may define an element of any name with a hyphen, and would be given its shadow tree, closed or not.
    this.host = make(doc, 'div');
    this.host.popover = 'manual';
    this.shadow = this.host.attachShadow({ mode: 'closed' });
    this.frame = make(doc, 'iframe');
    this.frame.title = 'Plainsteps';
    this.frame.allow = 'clipboard-write';
    this.tab = this.button(options.texts.tab, options.onUnfold);
    this.frame.addEventListener('load', () => {
      if (this.shadow.activeElement === this.frame) this.focusAgain();
      if (this.frame.contentWindow) options.onLoaded(this.frame.contentWindow);
    });
    this.room = adoptSheet(doc, '', signal);
    this.furnish(signal);
    this.stay(signal);
    signal.addEventListener('abort', () => this.host.remove());
    doc.addEventListener('close', () => this.host.hidden || this.ousted || this.place(), {
      capture: true,
      signal,
    });
    doc.defaultView?.addEventListener('resize', () => this.arrange(), { passive: true, signal });
  }

  /** Opens the panel, or shows only the tab at the edge. */
  show(mode: 'panel' | 'tab'): void {
    // What has the keyboard keeps it in its new shape.
    const focused = this.doc.activeElement === this.host;
    this.folded = mode === 'tab';
    if (!this.folded && !this.frame.src) {
      this.frame.src = this.options.guideUrl;
      this.shadow.append(this.frame);
    }
    this.host.hidden = false;
    this.place();
    this.arrange();
    if (focused) (this.folded ? this.tab : this.frame).focus();
  }

  /** Gives the guide the keyboard. */
  focus(): void {
    if (this.doc.activeElement !== this.host) this.before = this.doc.activeElement;
    this.frame.focus();
  }

  /** What comes in the place of an empty page does not have the keyboard that this had. */
  private focusAgain(): void {
    this.frame.blur();
    this.frame.focus();
  }

  /** What had the keyboard before gets it back. */
  hide(): void {
    const focused = this.doc.activeElement === this.host;
    this.host.hidden = true;
    if (focused && this.before instanceof HTMLElement) this.before.focus({ preventScroll: true });
    if (this.host.matches(':popover-open')) this.host.hidePopover();
    this.room.replaceSync('');
  }

  get ousted(): boolean {
    return this.reattached >= REATTACH_LIMIT;
  }

  get shown(): 'panel' | 'tab' | 'closed' {
    if (this.host.hidden || !this.isInPlace) return 'closed';
    return this.folded ? 'tab' : 'panel';
  }

  resize(width: number): void {
    this.width = width;
    this.arrange();
  }

  /** The page forbids frames of extensions: offers the guide in a tab of its own instead. */
  showBlocked(): void {
    const { texts } = this.options;
    const box = make(this.doc, 'div');
    box.className = 'blocked';
    box.setAttribute('role', 'alert');
    const words = make(this.doc, 'p');
    words.textContent = texts.blocked;
    box.append(
      words,
      this.button(texts.openInTab, this.options.onOpenInTab),
      this.button(texts.close, this.options.onClose),
    );
    this.frame.replaceWith(box);
  }

  private furnish(signal: AbortSignal): void {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(DOCK_CSS);
    this.shadow.adoptedStyleSheets = [sheet, this.size];
    this.tab.className = 'tab';
    const handle = make(this.doc, 'div');
    handle.className = 'handle';
    this.handle = attachResizeHandle(handle, {
      label: this.options.texts.resize,
      least: MINIMUM_WIDTH,
      most: MAXIMUM_WIDTH,
      width: () => this.shownWidth,
      onDrag: (dragging) => this.host.classList.toggle('dragging', dragging),
      onWidth: (width) => this.resize(this.fit(width)),
      onDone: () => this.options.onResized(this.width),
      signal,
    });
    this.shadow.append(handle, this.tab);
  }

  private button(text: string, act: () => void): HTMLButtonElement {
    const button = make(this.doc, 'button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', (event) => {
      if (event.isTrusted) act();
    });
    return button;
  }

  private get shownWidth(): number {
    return this.fit(this.width);
  }

  private fit(width: number): number {
    return clampWidth(width, this.doc.defaultView?.innerWidth ?? width);
  }

  private arrange(): void {
    const view = this.doc.defaultView;
    if (!view || this.host.hidden) return;
    const width = this.shownWidth;
    this.placement = placementFor(view.innerWidth);
    this.size.replaceSync(`:host { --width: ${width}px !important; }`);
    this.handle?.tell();
    this.host.classList.toggle('folded', this.folded);
    this.host.classList.toggle('bottom', this.placement === 'bottom');
    const room = this.placement === 'docked' ? `margin-right: ${width}px` : `margin-bottom: ${SHEET_HEIGHT}`;
    this.room.replaceSync(this.folded ? '' : `@media screen { html { ${room} !important; } }`);
  }

  /**
   * In the browser's top layer: there nothing that the page does to its root (transforms, containment, a smaller size)
   * moves the guide, and nothing but a later dialog of the page's lies above it.
   */
  private place(): void {
    if (!this.isInPlace) this.doc.documentElement?.append(this.host);
    if (this.host.isConnected && !this.blocked && !this.host.matches(':popover-open'))
      this.host.showPopover();
  }

  /** A modal dialog of the page's lets nothing else be used: the guide then waits below it, as the page does. */
  get blocked(): boolean {
    return elementsBelow(this.doc, ':modal').length > 0;
  }

  private get isInPlace(): boolean {
    return this.host.isConnected && this.host.parentNode === this.doc.documentElement;
  }

  /** Pages that rewrite their document would lose the guide; a page that fights it wins in the end. */
  private stay(signal: AbortSignal): void {
    const watch = () => {
      observer.observe(this.doc, { childList: true });
      if (this.doc.documentElement) observer.observe(this.doc.documentElement, { childList: true });
    };
    const observer = new MutationObserver(() => {
      watch();
      if (this.isInPlace || this.host.hidden || this.ousted) return;
      this.reattached++;
      if (!this.ousted) this.place();
      else {
        this.host.remove();
        this.hide();
        this.options.onOusted();
      }
    });
    watch();
    signal.addEventListener('abort', () => observer.disconnect());
  }
}

/** HTML elements in XML documents too. */
function make<Name extends keyof HTMLElementTagNameMap>(
  doc: Document,
  name: Name,
): HTMLElementTagNameMap[Name] {
  return doc.createElementNS('http://www.w3.org/1999/xhtml', name) as HTMLElementTagNameMap[Name];
}
