import { ArrowDown, ArrowUp, Trash2 } from 'lucide';
import type { VNode } from 'preact';
import { useId, useRef } from 'preact/hooks';
import type { ChecklistItem, ItemFields } from '../../lib/model/checklist.ts';
import { Button } from '../shared/Button.tsx';
import { t } from '../shared/i18n.ts';
import type { ChecklistTools } from './contract.ts';
import { EditorField } from './EditorField.tsx';
import { PagePicker } from './PagePicker.tsx';
import { useDraft } from './use-draft.ts';
import { useKeeping } from './use-keeping.ts';
import './editor.css';

interface Props {
  item: ChecklistItem;
  tools: ChecklistTools;
  /** Resolves to whether it was kept; the editor stays open, words and all, where it was not. */
  onSave: (changes: Partial<ItemFields>) => Promise<boolean>;
  /** The editor was taken away under the reader's hands, with these changes in it. */
  onTakenAway: (changes: Partial<ItemFields>) => void;
  /** `focus`: the reader is still here and goes on from the item's row. */
  onClose: (focus: boolean) => void;
  onMove: (step: -1 | 1) => void;
  onDelete: () => void;
}

/** An item as it is edited, in its place. Leaving it keeps what was written; only Escape throws it away. */
export function ItemEditor(props: Props): VNode {
  const { item, tools, onMove } = props;
  const { draft, set, changes, isEmpty } = useDraft(item);
  const form = useRef<HTMLFormElement>(null);
  const problem = useId();
  const { keep, drop } = useKeeping(changes, props.onSave, props.onTakenAway);
  const leave = async (focus: boolean) => {
    if (await keep()) props.onClose(focus);
  };
  const cancel = () => {
    drop();
    props.onClose(true);
  };
  /** With what was written, so that undoing brings it back. */
  const remove = async () => {
    if (await keep()) props.onDelete();
  };

  const finish = () => {
    if (!isEmpty) leave(true);
    else form.current?.querySelector<HTMLElement>('[data-field="text"]')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    cancel();
  };
  const onFocusOut = (event: FocusEvent) => {
    const next = event.relatedTarget;
    if (next instanceof Node && !form.current?.contains(next)) leave(false);
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
        <Button look="quiet" icon={Trash2} label={t('itemDelete')} onClick={remove} />
        <span class="grow" />
        <Button onClick={cancel}>{t('cancel')}</Button>
        <Button look="primary" type="submit">
          {t('itemDone')}
        </Button>
      </div>
    </form>
  );
}
