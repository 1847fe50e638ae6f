import type { RefObject, VNode } from 'preact';
import { useCallback, useRef, useState } from 'preact/hooks';
import type { Checklist, ChecklistItem, ItemFields } from '../../lib/model/checklist.ts';
import { t } from '../shared/i18n.ts';
import type { ChecklistTools } from './contract.ts';
import { deleteDeed, editDeed, moveDeed, reviveDeed, tickDeed } from './deeds.ts';
import { ItemEditor } from './ItemEditor.tsx';
import { ItemRow } from './ItemRow.tsx';
import { itemKey } from './item-keys.ts';
import { useFirstItems } from './use-first-items.ts';
import { type Part, useItemFocus } from './use-item-focus.ts';
import { usePending } from './use-pending.ts';
import { shift, useReorder } from './use-reorder.ts';
import './items.css';

interface Props {
  list: Checklist;
  tools: ChecklistTools;
  /** Where the focus goes when the last item is gone. */
  addField: RefObject<HTMLTextAreaElement | null>;
}

/** The items: read, ticked, edited in place, moved by pointer and keys. */
export function ItemList({ list, tools, addField }: Props): VNode {
  const { perform, announce } = tools;
  const [edited, setEdited] = useState<string | null>(null);
  const items = useFirstItems(list.items);
  const element = useRef<HTMLUListElement>(null);
  const rowsOf = useCallback(
    () => [...(element.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])],
    [],
  );
  const { focus, focusAfterChange } = useItemFocus(rowsOf, list.items);

  const focusRestored = useCallback(
    (item: string) => {
      if (isLost(document.activeElement)) focus(item, 'text');
    },
    [focus],
  );
  const { placeOf, moving, going } = usePending(list, focusRestored);

  const move = async (item: ChecklistItem, to: number, part?: Part) => {
    const deed = moveDeed(list, item.id, to, placeOf(item.id));
    if (!deed) return;
    if (part) focusAfterChange(item.id, part);
    if (await moving(item.id, to, () => perform(deed)))
      announce(t('itemMoved', item.text, to + 1, list.items.length));
  };
  const remove = async (item: ChecklistItem, index: number, part: Part) => {
    const next = list.items[index + 1] ?? list.items[index - 1];
    setEdited(null);
    const gone = await going(item.id, () => {
      if (next) focusAfterChange(next.id, part);
      return perform(deleteDeed(list.id, item, t('itemDeleted', item.text)));
    });
    if (gone && !next) addField.current?.focus();
  };
  const { drag, start } = useReorder(rowsOf, (id, to) => {
    const item = list.items.find((other) => other.id === id);
    if (item) move(item, to);
  });
  const close = (item: string, refocus: boolean) => {
    setEdited((other) => (other === item ? null : other));
    if (refocus) setTimeout(() => focus(item, 'text'));
  };

  return (
    <ul ref={element} class={drag ? 'items items-dragging' : 'items'} aria-label={list.name}>
      {items.map((item, index) => {
        const isEdited = item.id === edited;
        const moveBy = (step: -1 | 1, part?: Part) => move(item, placeOf(item.id) + step, part);
        return (
          <li
            key={item.id}
            data-item={item.id}
            class={['item', item.done && 'item-done', drag?.item === item.id && 'item-dragged']
              .filter(Boolean)
              .join(' ')}
            style={drag ? { transform: `translateY(${shift(drag, index)}px)` } : undefined}
            onKeyDown={(event) =>
              !isEdited &&
              itemKey(event, {
                move: moveBy,
                walk: (step, part) => {
                  const other = list.items[index + step];
                  if (other) focus(other.id, part);
                },
                edit: () => setEdited(item.id),
                remove: (part) => remove(item, index, part),
              })
            }
          >
            {isEdited ? (
              <ItemEditor
                item={item}
                tools={tools}
                onSave={(changes: Partial<ItemFields>) => perform(editDeed(list.id, item, changes))}
                onTakenAway={(changes) => perform(reviveDeed(list.id, item, changes))}
                onClose={(refocus) => close(item.id, refocus)}
                onMove={moveBy}
                onDelete={() => remove(item, index, 'text')}
              />
            ) : (
              <ItemRow
                item={item}
                tools={tools}
                onTick={(done) => perform(tickDeed(list.id, item, done))}
                onEdit={() => setEdited(item.id)}
                onGrab={(event) => start(item.id, event)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Whether the keyboard is where a deed was taken back, or nowhere. */
function isLost(focused: Element | null): boolean {
  return !focused || focused === document.body || focused.closest('.notice-place') !== null;
}
