import { Copy, NotebookText } from 'lucide';
import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { ChecklistItem } from '../../lib/model/checklist.ts';
import { LaunchLink } from '../settings-search/LaunchLink.tsx';
import { Button } from '../shared/Button.tsx';
import { Icon } from '../shared/Icon.tsx';
import { t } from '../shared/i18n.ts';
import { Tick } from '../shared/Tick.tsx';
import type { ChecklistTools } from './contract.ts';

interface Props {
  item: ChecklistItem;
  tools: ChecklistTools;
  onTick: (done: boolean) => void;
  onEdit: () => void;
  onGrab: (event: PointerEvent) => void;
}

/** One item as it is read: tick, words, note, command, and the way to its Settings page. */
export function ItemRow({ item, tools, onTick, onEdit, onGrab }: Props): VNode {
  const id = useId();
  const page = item.settings ? tools.pageOf(item.settings) : null;
  return (
    <>
      <span class="item-grip" title={t('itemDrag')} onPointerDown={onGrab} />
      <Tick checked={item.done} labelledBy={id} onChange={onTick} />
      <div class="item-body">
        <button
          type="button"
          class="item-text"
          data-part="text"
          aria-description={t('itemEditHint')}
          title={t('itemEditHint')}
          onClick={onEdit}
        >
          <span id={id} dir="auto">
            {item.text}
          </span>
        </button>
        {item.note && (
          <p class="item-note muted">
            <Icon icon={NotebookText} size={12} />
            <span class="visually-hidden">{t('itemNote')}: </span>
            <span class="item-note-text" dir="auto">
              {item.note}
            </span>
          </p>
        )}
        {item.command && <ItemCommand command={item.command} onCopyText={tools.onCopyText} />}
      </div>
      {page && <LaunchLink page={page} launcher={tools.launcher} />}
    </>
  );
}

interface CommandProps {
  command: string;
  onCopyText: (text: string) => void;
}

function ItemCommand({ command, onCopyText }: CommandProps): VNode {
  return (
    <p class="item-command">
      <code dir="ltr">{command}</code>
      <Button look="quiet" icon={Copy} label={t('copyCommand')} onClick={() => onCopyText(command)} />
    </p>
  );
}
