import { attribute } from '../dom/query.ts';
import type { Item, List } from './line.ts';

/** Keeps account of the lists and items that are open while an article is read, and of the numbers they give. */
export class ListStack {
  private readonly lists: List[] = [];
  private readonly items: Item[] = [];

  /** The innermost open item. */
  get item(): Item | null {
    return this.items.at(-1) ?? null;
  }

  open(element: Element, kind: List['kind']): void {
    const start = Number.parseInt(attribute(element, 'start') ?? '1', 10);
    this.reopen();
    this.lists.push({ kind, items: [], within: this.item, next: Number.isNaN(start) ? 1 : start });
  }

  /** @param at index of the next line */
  close(at: number): void {
    const list = this.lists.pop();
    if (!list) return;
    if (this.item?.list === list) this.endItem(at);
    const outer = this.lists.at(-1);
    if (outer && this.item?.list === outer && !this.item.open) this.endItem(at);
  }

  /** @param at index of the next line */
  openItem(element: Element, at: number): void {
    const list = this.lists.at(-1);
    if (!list) return;
    if (list.kind === 'terms' && this.item?.list === list) this.endItem(at);
    const value = Number.parseInt(attribute(element, 'value') ?? '', 10);
    const ordinal = Number.isNaN(value) ? list.next : value;
    list.next = ordinal + 1;
    const outer = this.item;
    const depth = (outer?.depth ?? -1) + 1;
    const item: Item = {
      list,
      ordinal,
      element,
      step: outer?.step ?? null,
      depth,
      first: at,
      end: at,
      open: true,
    };
    if (list.kind === 'ordered') item.step ??= item;
    list.items.push(item);
    this.items.push(item);
  }

  /** @param at index of the next line */
  closeItem(element: Element, at: number): void {
    if (this.item?.element !== element) return;
    this.item.open = false;
    this.endItem(at);
  }

  /** Broken markup has lists directly within lists: what they hold belongs to the item before. */
  private reopen(): void {
    const list = this.lists.at(-1);
    const last = list?.items.at(-1);
    if (last && this.item?.list !== list) this.items.push(last);
  }

  private endItem(at: number): void {
    const item = this.items.pop();
    if (item) item.end = at;
  }
}
