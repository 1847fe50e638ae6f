import { ArrowDown, ArrowUp, Trash2 } from 'lucide';
import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ChecklistItem, ItemFields } from '../../lib/model/checklist.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/i18n.ts';
import type { ChecklistTools } from './contract.ts';
import { EditorField } from './EditorField.tsx';
import { PagePicker } from './PagePicker.tsx';
import './editor.css';

interface Props {
  item: ChecklistItem;
  tools: ChecklistTools;
  /** Resolves to whether it was kept; the editor stays open, words and all, where it was not. */
  onSave: (changes: Partial<ItemFields>) => Promise<boolean>;
  /** `focus`: the reader is still here and goes on from the item's row. */
  onClose: (focus: boolean) => void;
  onMove: (step: -1 | 1) => void;
  onDelete: () => void;
}

/** An item as it is edited, in its place. Leaving it keeps what was written; only Escape throws it away. */
export function ItemEditor({ item, tools, onSave, onClose, onMove, onDelete }: Props): VNode {
  const { draft, set, changes, isEmpty } = useDraft(item);
  const form = useRef<HTMLFormElement>(null);
  const problem = useId();
  const leave = useRef<(focus: boolean) => Promise<void>>(async () => {});
  leave.current = async (focus) => {
    if (Object.keys(changes).length === 0 || (await onSave(changes))) onClose(focus);
  };
  usePageHide(() => Object.keys(changes).length > 0 && onSave(changes));

  const finish = () => {
    if (!isEmpty) leave.current(true);
    else form.current?.querySelector<HTMLElement>('[data-field="text"]')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onClose(true);
  };
  const onFocusOut = (event: FocusEvent) => {
    const next = event.relatedTarget;
    if (next instanceof Node && !form.current?.contains(next)) leave.current(false);
  };

  return (
    <form
      ref={form}
      class="item-editor"
      aria-label={t('itemEdit', item.text)}
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
      onKeyDown={onKeyDown}
      onFocusOut={onFocusOut}
    >
      <EditorField
        field="text"
        label={t('itemText')}
        value={draft.text}
        invalid={isEmpty ? problem : undefined}
        autoFocus
        onInput={(text) => set({ text })}
        onEnter={finish}
      />
      {isEmpty && (
        <p id={problem} class="field-problem" role="alert">
          {t('itemTextMissing')}
        </p>
      )}
      <EditorField
        field="note"
        label={t('itemNote')}
        value={draft.note}
        multiline
        onInput={(note) => set({ note })}
        onEnter={finish}
      />
      <PagePicker uri={draft.settings} tools={tools} onPick={(settings) => set({ settings })} />
      <EditorField
        field="command"
        label={t('itemCommand')}
        value={draft.command}
        onInput={(command) => set({ command })}
        onEnter={finish}
      />
      <div class="item-editor-foot">
        <Button look="quiet" icon={ArrowUp} label={t('itemMoveUp')} onClick={() => onMove(-1)} />
        <Button look="quiet" icon={ArrowDown} label={t('itemMoveDown')} onClick={() => onMove(1)} />
        <Button look="quiet" icon={Trash2} label={t('itemDelete')} onClick={onDelete} />
        <span class="grow" />
        <Button onClick={() => onClose(true)}>{t('cancel')}</Button>
        <Button look="primary" type="submit">
          {t('itemDone')}
        </Button>
      </div>
    </form>
  );
}

/** What is written, and which of it differs from what is stored. Empty words are never a change. */
function useDraft(item: ChecklistItem) {
  const [draft, setDraft] = useState<ItemFields>(() => ({
    text: item.text,
    note: item.note,
    settings: item.settings,
    command: item.command,
  }));
  const isEmpty = draft.text.trim() === '';
  const changes: Partial<ItemFields> = {};
  if (!isEmpty && draft.text !== item.text) changes.text = draft.text;
  if (draft.note !== item.note) changes.note = draft.note;
  if (draft.settings !== item.settings) changes.settings = draft.settings;
  if (draft.command !== item.command) changes.command = draft.command;
  const set = (part: Partial<ItemFields>) => setDraft((old) => ({ ...old, ...part }));
  return { draft, set, changes, isEmpty };
}

/** A popup is closed by a click anywhere else: that must not cost what was written. */
function usePageHide(save: () => void): void {
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const onHide = () => latest.current();
    addEventListener('pagehide', onHide);
    return () => removeEventListener('pagehide', onHide);
  }, []);
}
