import { Popup } from '../../../../components/popup/Popup.tsx';
import type { PopupProps } from '../../../../components/popup/props.ts';
import type { Acknowledgement } from '../../../../lib/messages/requests.ts';
import type { Checklist, ChecklistIntent, ChecklistItem } from '../../../../lib/model/checklist.ts';
import { item as newItem, list as newList, popupProps, lists as sampleLists } from './popup-samples.ts';
import { redraw, stage } from './stage.tsx';

/** A popup over lists that change as the intents say, after a moment, as if the background had stored them. */
export class LivePopup {
  readonly intents: ChecklistIntent[] = [];
  /** What the next intents are answered; empty for success. */
  answers: Acknowledgement[] = [];
  private lists: readonly Checklist[] = sampleLists;
  private readonly given: Partial<PopupProps>;
  private current: string;
  private readonly root: HTMLElement;
  private readonly deleted = new Map<string, Checklist['items']>();
  private readonly deletedLists: Checklist[] = [];

  constructor(given: Partial<PopupProps> = {}) {
    this.given = given;
    this.lists = given.lists ?? sampleLists;
    this.current = given.current ?? 'home';
    this.root = stage(<Popup {...this.props()} />);
  }

  texts(list = this.current): string[] {
    return this.find(list).items.map(({ text }) => text);
  }

  find(id: string): Checklist {
    const found = this.lists.find((list) => list.id === id);
    if (!found) throw new Error(`no list ${id}`);
    return found;
  }

  /** A change that another window or device makes. */
  elsewhere(intent: ChecklistIntent): void {
    this.lists = this.apply(intent);
    this.draw();
  }

  private props(): PopupProps {
    return popupProps({
      ...this.given,
      lists: this.lists,
      current: this.current,
      act: this.act,
      onSelect: (id) => {
        this.current = id;
        this.draw();
      },
    });
  }

  private readonly act = async (intent: ChecklistIntent): Promise<Acknowledgement> => {
    this.intents.push(intent);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const answer = this.answers.shift() ?? { ok: true, masked: false };
    if (answer.ok) {
      this.lists = this.apply(intent);
      this.draw();
    }
    return answer;
  };

  private draw(): void {
    redraw(this.root, <Popup {...this.props()} />);
  }

  /** Just enough of the domain for the views' own tests. */
  private apply(intent: ChecklistIntent): readonly Checklist[] {
    if (intent.type === 'list/create') {
      const items = intent.items.map(({ id, text, ...rest }) => newItem(id, text, rest));
      return [...this.lists, newList(intent.list, intent.name, items)];
    }
    if (intent.type === 'list/delete') {
      this.deletedLists.push(...this.lists.filter(({ id }) => id === intent.list));
      return this.lists.filter(({ id }) => id !== intent.list);
    }
    if (intent.type === 'list/undelete') {
      const there = new Set(this.lists.map(({ id }) => id));
      const back = this.deletedLists.find(({ id }) => id === intent.list && !there.has(id));
      return back ? [back, ...this.lists] : this.lists;
    }
    return this.lists.map((list) =>
      'list' in intent && list.id === intent.list ? this.changed(list, intent) : list,
    );
  }

  private changed(list: Checklist, intent: ChecklistIntent): Checklist {
    const edit = (id: string, changes: Partial<ChecklistItem>) => ({
      ...list,
      items: list.items.map((item) => (item.id === id ? { ...item, ...changes } : item)),
    });
    switch (intent.type) {
      case 'list/rename':
        return { ...list, name: intent.name };
      case 'list/archive':
        return { ...list, archived: intent.archived };
      case 'list/tick-all':
        return { ...list, items: list.items.map((item) => ({ ...item, done: intent.done })) };
      case 'item/add':
        return { ...list, items: [...list.items, newItem(intent.item.id, intent.item.text)] };
      case 'items/add':
        return {
          ...list,
          items: [...list.items, ...intent.items.map(({ id, text, ...rest }) => newItem(id, text, rest))],
        };
      case 'items/tick':
        return {
          ...list,
          items: list.items.map((item) =>
            intent.items.includes(item.id) ? { ...item, done: intent.done } : item,
          ),
        };
      case 'items/delete':
        return { ...list, items: list.items.filter(({ id }) => !intent.items.includes(id)) };
      case 'item/edit':
        return edit(intent.item, intent.changes);
      case 'item/tick':
        return edit(intent.item, { done: intent.done });
      case 'item/move':
        return { ...list, items: moved(list.items, intent.item, intent.before) };
      case 'item/delete':
        this.deleted.set(intent.item, list.items);
        return { ...list, items: list.items.filter(({ id }) => id !== intent.item) };
      case 'item/undelete':
        return { ...list, items: this.deleted.get(intent.item) ?? list.items };
      default:
        return list;
    }
  }
}

function moved(items: ChecklistItem[], id: string, before: string | null): ChecklistItem[] {
  const item = items.filter((other) => other.id === id);
  const others = items.filter((other) => other.id !== id);
  const at = before === null ? others.length : others.findIndex((other) => other.id === before);
  return [...others.slice(0, at), ...item, ...others.slice(at)];
}
