import { attribute, elementsBelow } from './query.ts';

const ATTRIBUTE = 'data-plainsteps-hidden';

// Inline "!important" outranks every style sheet. Where that keeps the box, these leave nothing of it to be seen.
const RULES = `[${ATTRIBUTE}] {
  display: none !important;
  visibility: hidden !important;
  content-visibility: hidden !important;
  opacity: 0 !important;
  clip-path: inset(100%) !important;
  pointer-events: none !important;
  animation: none !important;
  transition: none !important;
}`;

interface Hidden {
  /** Value of the attribute before, or null. */
  attribute: string | null;
  /** The style attribute as it was and as it became, where inline "!important" had to be overruled. */
  style: { before: string; after: string | null } | null;
  /** Media that were playing. */
  playing: HTMLMediaElement[];
}

interface Sheet {
  sheet: CSSStyleSheet;
  users: number;
}

const SHEETS = new WeakMap<Document, Sheet>();

/** Hides elements where they are and puts everything back as it was: one attribute and one adopted style sheet. */
export class ElementHider {
  private readonly hidden = new Map<Element, Hidden>();
  private readonly documents = new Map<Document, AbortController>();

  /** Hiding what is hidden already changes nothing. */
  hide(element: Element): void {
    if (this.hidden.has(element)) return;
    this.adopt(element.ownerDocument);
    const playing = mediaOf(element).filter((media) => !media.paused);
    this.hidden.set(element, { attribute: attribute(element, ATTRIBUTE), style: null, playing });
    Element.prototype.setAttribute.call(element, ATTRIBUTE, '');
    const record = this.hidden.get(element);
    if (record) record.style = overruleInline(element);
    for (const media of playing) media.pause();
  }

  isHidden(element: Element): boolean {
    return this.hidden.has(element);
  }

  show(element: Element): void {
    const record = this.hidden.get(element);
    if (!record) return;
    this.hidden.delete(element);
    setOrRemove(element, ATTRIBUTE, record.attribute);
    if (record.style && attribute(element, 'style') === record.style.after) {
      Element.prototype.setAttribute.call(element, 'style', record.style.before);
    }
    // A browser may refuse to play without a click of the user's; then the media stay paused.
    for (const media of record.playing) media.play().catch(() => {});
    if (this.hidden.size === 0) this.release();
  }

  /** Shows everything again and takes the style sheet away. */
  restoreAll(): void {
    for (const element of [...this.hidden.keys()]) this.show(element);
    this.release();
  }

  private adopt(doc: Document): void {
    if (!this.documents.has(doc)) {
      const controller = new AbortController();
      this.documents.set(doc, controller);
      useSheet(doc, 1);
      // Autoplay and scripts may start media after their block was hidden.
      const stop = ({ target }: Event) => this.pauseIfHidden(target);
      EventTarget.prototype.addEventListener.call(doc, 'play', stop, {
        capture: true,
        signal: controller.signal,
      });
    }
    ensureSheet(doc);
  }

  private pauseIfHidden(target: EventTarget | null): void {
    if (!(target instanceof HTMLMediaElement)) return;
    for (const element of this.hidden.keys()) {
      if (element.contains(target)) target.pause();
    }
  }

  private release(): void {
    for (const [doc, controller] of this.documents) {
      controller.abort();
      useSheet(doc, -1);
    }
    this.documents.clear();
  }
}

/** Counts who needs the sheet of a document; the last one takes it away. */
function useSheet(doc: Document, change: 1 | -1): void {
  const view = doc.defaultView;
  if (!view) return;
  const entry = SHEETS.get(doc) ?? {
    sheet: new (view as Window & typeof globalThis).CSSStyleSheet(),
    users: 0,
  };
  if (entry.users === 0) entry.sheet.replaceSync(RULES);
  entry.users += change;
  if (entry.users > 0) {
    SHEETS.set(doc, entry);
    return;
  }
  SHEETS.delete(doc);
  doc.adoptedStyleSheets = doc.adoptedStyleSheets.filter((sheet) => sheet !== entry.sheet);
}

/** Pages that assign their own list of sheets drop ours: it is put back with the next block. */
function ensureSheet(doc: Document): void {
  const entry = SHEETS.get(doc);
  if (entry && !doc.adoptedStyleSheets.includes(entry.sheet)) doc.adoptedStyleSheets.push(entry.sheet);
}

function overruleInline(element: Element): Hidden['style'] {
  const before = attribute(element, 'style');
  if (before === null || !/!\s*important/i.test(before) || !('style' in element)) return null;
  const { style } = element as HTMLElement;
  for (const property of [...style]) {
    if (style.getPropertyPriority(property) === 'important' && property in OVERRULED) {
      style.setProperty(property, OVERRULED[property] ?? '', 'important');
    }
  }
  return { before, after: attribute(element, 'style') };
}

const OVERRULED: Readonly<Record<string, string>> = {
  'clip-path': 'inset(100%)',
  'content-visibility': 'hidden',
  display: 'none',
  opacity: '0',
  'pointer-events': 'none',
  visibility: 'hidden',
};

function mediaOf(element: Element): HTMLMediaElement[] {
  const media = [...elementsBelow(element, 'video,audio'), element];
  return media.filter((found): found is HTMLMediaElement => found instanceof HTMLMediaElement);
}

function setOrRemove(element: Element, name: string, value: string | null): void {
  if (value === null) Element.prototype.removeAttribute.call(element, name);
  else Element.prototype.setAttribute.call(element, name, value);
}
