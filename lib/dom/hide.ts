import { claimSheet, ensureSheet, HIDDEN_ATTRIBUTE, releaseSheet } from './hiding-sheet.ts';
import { type Overruled, overruleInline, restoreInline } from './inline-style.ts';
import { attribute, contains, elementsBelow, ownerDocument, setOrRemove } from './query.ts';
import { isElement, nameOf } from './tree.ts';

interface Hidden {
  /** How many hiders hold it: the last one puts it back. */
  users: number;
  /** Value of the attribute before, or null. */
  attribute: string | null;
  overruled: Overruled | null;
  /** Media that were playing. */
  playing: HTMLMediaElement[];
}

const HIDDEN = new WeakMap<Element, Hidden>();

/** Hides elements where they are and puts everything back as it was: one attribute and one adopted style sheet. */
export class ElementHider {
  private readonly elements = new Set<Element>();
  private readonly documents = new Map<Document, AbortController>();

  /** Hiding what is hidden already changes nothing. */
  hide(element: Element): void {
    if (this.elements.has(element)) return;
    this.elements.add(element);
    const doc = ownerDocument(element);
    if (doc) this.adopt(doc);
    const known = HIDDEN.get(element);
    if (known) known.users++;
    else HIDDEN.set(element, hideNow(element));
  }

  isHidden(element: Element): boolean {
    return this.elements.has(element);
  }

  show(element: Element): void {
    if (!this.elements.delete(element)) return;
    const hidden = HIDDEN.get(element);
    if (hidden && --hidden.users === 0) {
      HIDDEN.delete(element);
      showNow(element, hidden);
    }
    if (this.elements.size === 0) this.release();
  }

  /** Shows everything again and takes the style sheet away. */
  restoreAll(): void {
    for (const element of [...this.elements]) this.show(element);
  }

  private adopt(doc: Document): void {
    if (!this.documents.has(doc)) {
      const controller = new AbortController();
      this.documents.set(doc, controller);
      claimSheet(doc);
      // Autoplay and scripts may start media after their block was hidden.
      const stop = ({ target }: Event) => this.pauseIfHidden(target);
      const options = { capture: true, signal: controller.signal };
      EventTarget.prototype.addEventListener.call(doc, 'play', stop, options);
    }
    ensureSheet(doc);
  }

  private pauseIfHidden(target: EventTarget | null): void {
    if (!isNode(target) || !isElement(target) || !isMedia(target)) return;
    for (const element of this.elements) if (contains(element, target)) target.pause();
  }

  private release(): void {
    for (const [doc, controller] of this.documents) {
      controller.abort();
      releaseSheet(doc);
    }
    this.documents.clear();
  }
}

function isNode(target: EventTarget | null): target is Node {
  return target !== null && 'nodeType' in target;
}

function isMedia(element: Element): element is HTMLMediaElement {
  return /^(?:video|audio)$/.test(nameOf(element)) && 'pause' in element;
}

function hideNow(element: Element): Hidden {
  const playing = mediaOf(element).filter((media) => !media.paused);
  const before = attribute(element, HIDDEN_ATTRIBUTE);
  setOrRemove(element, HIDDEN_ATTRIBUTE, '');
  const overruled = overruleInline(element);
  for (const media of playing) media.pause();
  return { users: 1, attribute: before, overruled, playing };
}

function showNow(element: Element, hidden: Hidden): void {
  setOrRemove(element, HIDDEN_ATTRIBUTE, hidden.attribute);
  if (hidden.overruled) restoreInline(element, hidden.overruled);
  // A browser may refuse to play without a click of the user's; then the media stay paused.
  for (const media of hidden.playing) media.play().catch(() => {});
}

function mediaOf(element: Element): HTMLMediaElement[] {
  const media = [...elementsBelow(element, 'video,audio'), element];
  return media.filter(isMedia);
}
